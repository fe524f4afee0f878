import fc from 'fast-check';
import type { Block, OfficialDocument } from './official-document.ts';
import { SAMPLE } from './sample-document.ts';

const PIECES = ['工', '会', '，', '。', '“', '”', '《', '》', '（', '——', '12.5%', '2026', ' ', '😀', 'a'.repeat(27), '工会工作'.repeat(9)];

/** For tests: texts with all that makes lines hard to break. */
export const anyText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength }).map((parts) => parts.join(''));

const anyBlock = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    text: anyText(8),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText() }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText(), note: fc.constantFrom('某总结', '某报告，2025年') }),
) satisfies fc.Arbitrary<Block>;

/** For tests: documents as drafts give them, without tables. */
export const anyDocument: fc.Arbitrary<OfficialDocument> = fc.record(
  {
    title: anyText(8),
    blocks: fc.array(anyBlock, { maxLength: 40 }),
    addressee: anyText(20),
    attachments: fc.array(anyText(12), { maxLength: 12 }),
    signature: anyText(4),
    date: fc.constantFrom('2026-01-05', '2026-11-20'),
    properties: fc.constant(SAMPLE.properties),
  },
  { requiredKeys: ['title', 'blocks', 'properties'] },
);
