import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDrafts } from './compare-drafts.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';

const draftOf = (...texts: string[]): Draft => ({
  ...EMPTY_DRAFT,
  nodes: texts.map((text, i) => ({ id: i + 1, kind: 'paragraph', text })),
});

test('a changed line stands beside its older form, with what both share marked out', () => {
  expect(compareDrafts(draftOf('甲', '办了3场', '丙'), draftOf('甲', '办了12场', '丙', '丁'))).toEqual([
    { before: '甲', after: '甲', head: 1, tail: 0 },
    { before: '办了3场', after: '办了12场', head: 2, tail: 1 },
    { before: '丙', after: '丙', head: 1, tail: 0 },
    { before: undefined, after: '丁', head: 0, tail: 0 },
  ]);
});

test('each side keeps all its lines in their order; the same draft twice shows no difference', () => {
  const texts = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const lines = compareDrafts(draftOf(...one), draftOf(...other));
      expect(lines.flatMap(({ before }) => before ?? [])).toEqual(one);
      expect(lines.flatMap(({ after }) => after ?? [])).toEqual(other);
      expect(compareDrafts(draftOf(...one), draftOf(...one)).every(({ before, after }) => before === after)).toBe(true);
    }),
  );
});
