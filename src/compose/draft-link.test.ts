import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { arbitraryLayout } from '../official/arbitrary-layout.ts';
import { STANDARD_LAYOUT } from '../official/layout.ts';
import { setsSame } from '../official/read-layout.ts';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { draftToFragment, findFragment, fragmentToDraft, LONGEST_CODE, LONGEST_LINK, type Received, type Wordings } from './draft-link.ts';
import { cutFragment, findParts, joinParts, missingParts, wholeFragment } from './link-parts.ts';
import type { WordingSlot } from '../schemas/fields.ts';
import { packText, unpackText } from './pack-text.ts';
import { anyCharacter } from '../lib/any-character.ts';

const wording = (id: string, text: string) => ({ id, text, slot: '做法' as const, category: '帮扶' });
const WORDINGS: Wordings = new Map(
  [wording('a#w1', '走访慰问【人数】人。'), wording('b#w2', '建成驿站【数量】个。')].map((each) => [each.id, each]),
);
const NONE: Wordings = new Map();

const origin = (key: string, group: string) => ({ key, slot: '做法' as const, group });
const text = fc.string({ unit: 'grapheme' });
const content = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 4 as const), text }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constant(1 as const),
    text,
    slots: fc.constant<WordingSlot[]>(['做法']),
    divided: fc.constant(true as const),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text,
    origin: fc.constantFrom(origin('a#w1', '帮扶'), origin('c#f1', '某做法')),
    note: text.filter(Boolean),
  }),
  // A figure of another unit, and the sentence that tells it as that unit's.
  fc.record({
    kind: fc.constant('paragraph' as const),
    text,
    origin: fc.constant(origin('c#f1', '某做法')),
    note: text.filter(Boolean),
    hint: text.filter(Boolean),
    comparison: text.filter(Boolean),
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text, note: text.filter(Boolean) }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text,
    origin: fc.constant(origin('c#f1', '某做法')),
    comparison: text.filter(Boolean),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    text: fc.constantFrom('走访慰问【人数】人。', '改过'),
    origin: fc.constantFrom(origin('a#w1', '帮扶'), origin('a#w1', '某做法')),
  }),
);
const fields = fc.record({
  version: fc.constant(1 as const),
  title: text,
  addressee: text,
  nodes: fc.array(content).map((all) => all.map((node, i) => ({ ...node, id: i + 1 }))),
  fills: fc.dictionary(fc.constantFrom('单位', '人数'), text.filter(Boolean)),
  attachments: text,
  signature: text,
  date: fc.constantFrom('', '2026-11-28'),
  target: fc.constantFrom(0, 4000),
});
const own = arbitraryLayout.filter((layout) => !setsSame(layout, STANDARD_LAYOUT));
const draft: fc.Arbitrary<Draft> = fc.oneof(
  fields,
  fc.tuple(fields, own).map(([rest, layout]) => ({ ...rest, layout })),
);

describe('draft link', () => {
  test('carries any draft there and back, in characters that every chat leaves alone', () => {
    fc.assert(
      fc.property(draft, fc.constantFrom(WORDINGS, NONE), (whole, wordings) => {
        const fragment = draftToFragment(whole, wordings);
        expect(fragment).toMatch(/^e=[A-Za-z0-9_-]+$/);
        expect(fragmentToDraft(fragment, wordings)).toEqual({ draft: whole, changed: 0, lost: 0 });
      }),
    );
  });

  test('a wording that nobody has edited travels as its key; where the library has changed it, that is told', () => {
    const nodes = ['a#w1', 'b#w2'].map((key, i) => ({
      id: i + 1,
      kind: 'paragraph' as const,
      text: WORDINGS.get(key)!.text,
      origin: origin(key, '帮扶'),
    }));
    const fragment = draftToFragment({ ...EMPTY_DRAFT, nodes }, WORDINGS);
    const later: Wordings = new Map([['a#w1', wording('a#w1', '走访慰问了【人数】人。')]]);
    const received = fragmentToDraft(fragment, later) as Received;
    expect([received.changed, received.lost]).toEqual([1, 1]);
    expect(received.draft.nodes.map((node) => node.text)).toEqual(['走访慰问了【人数】人。', '（库里已没有这条措辞：b#w2）']);
  });

  test('leaves hints behind', () => {
    const hinted: Draft = { ...EMPTY_DRAFT, nodes: [{ id: 1, kind: 'heading', level: 1, text: '甲', hint: '写什么' }] };
    const { draft: read } = fragmentToDraft(draftToFragment(hinted, NONE), NONE) as Received;
    expect(read.nodes).toEqual([{ id: 1, kind: 'heading', level: 1, text: '甲' }]);
  });

  test('links of the older form open as ever', () => {
    const bytes = deflateSync(strToU8(JSON.stringify({ version: 1, title: '旧稿', nodes: [{ id: 4, kind: 'paragraph', text: '甲' }] })));
    const data = Buffer.from(bytes).toString('base64url');
    expect(fragmentToDraft(`d=${data}`, NONE)).toMatchObject({ draft: { title: '旧稿', nodes: [{ id: 4, text: '甲' }] } });
  });

  test('calls a cut or made-up link damaged, one with too much in it large', () => {
    const fragment = draftToFragment({ ...EMPTY_DRAFT, title: '总结'.repeat(50) }, NONE);
    expect(fragmentToDraft(fragment.slice(0, -8), NONE)).toBe('damaged');
    fc.assert(
      fc.property(fc.constantFrom('d', 'e'), fc.string(), (form, made) => {
        expect(['damaged', 'newer']).toContain(fragmentToDraft(`${form}=${made}`, NONE));
      }),
    );
    const many = JSON.stringify(['', Array(20_000).fill(''), {}]);
    const hostile = Buffer.from(deflateSync(packText(many), { level: 9 })).toString('base64url');
    expect(fragmentToDraft(`e=${hostile}`, NONE)).toBe('large');
    const old = JSON.stringify({ version: 1, nodes: Array(20_000).fill({ kind: 'paragraph' }) });
    expect(fragmentToDraft(`d=${Buffer.from(deflateSync(strToU8(old), { level: 9 })).toString('base64url')}`, NONE)).toBe('large');
  });

  test.each([
    ['#e=Ab_-9', 'e=Ab_-9'],
    ['#d=Ab9', 'd=Ab9'],
    ['#d%3DAb9', 'd=Ab9'],
    ['#e%3dAb9', 'e=Ab9'],
    ['#e=Ab9&from=timeline&isappinstalled=0', 'e=Ab9'],
    ['#from=timeline&e=Ab9', 'e=Ab9'],
    ['https://ku.example/compose/#e=Ab9。', 'e=Ab9'],
    ['看这份：https://ku.example/compose/?from=timeline#e=Ab9） 收到回', 'e=Ab9'],
    ['#sheets', undefined],
    ['?name=Ab', undefined],
  ])('finds the draft in %s', (address, fragment) => {
    expect(findFragment(address)).toBe(fragment);
  });
});

describe('parts', () => {
  test('a draft of any length comes whole out of its parts, in whatever order and around whatever text', () => {
    fc.assert(
      fc.property(draft, fc.integer({ min: 40, max: 400 }), fc.boolean(), (whole, room, back) => {
        const fragment = draftToFragment(whole, NONE);
        const parts = cutFragment(fragment, room);
        fc.pre(parts.length > 1 && parts.length <= 12);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(room);
        const sent = back ? [...parts].reverse() : parts;
        const joined = sent.reduce<ReturnType<typeof findParts>>(
          (come, part) => joinParts(come, findParts(`看https://ku.example/#${part}。`)),
          [],
        );
        expect(missingParts(joined)).toEqual([]);
        expect(wholeFragment(joined)).toBe(fragment);
      }),
    );
  });

  test('tells which are missing; another draft begins anew, and what was stored is not trusted', () => {
    const [first = '', second = '', third = ''] = cutFragment(`e=${'a'.repeat(200)}`, 100);
    expect(missingParts(joinParts('x', [...findParts(`#${second}`)]))).toEqual([1, 3]);
    const one = joinParts([null, 3], findParts(`#${first} #${third}`));
    expect(missingParts(one)).toEqual([2]);
    expect(joinParts(one, findParts('#p=zzzz.1.2.e.x'))).toHaveLength(1);
    expect(findParts('#p=zzzz.3.2.x #p=zzzz.1.99.x')).toEqual([]);
  });
});

test('every string survives being packed; made-up bytes throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (each) => {
      expect(unpackText(packText(each))).toBe(each);
    }),
  );
  expect(unpackText(packText('\ud800甲'))).toBe('\ud800甲');
  expect(() => unpackText(Uint8Array.of(0xa0))).toThrow(RangeError);
});

/** Prose with about as much in it as papers have: 1,500 different characters, the frequent ones often. */
const prose = (length: number) =>
  Array.from({ length }, (_, i) => {
    const at = Math.floor(1500 * ((Math.imul(i + 1, 2654435761) >>> 0) / 2 ** 32) ** 3);
    return at < 100 ? '，的人工、会职次分件位单一比项条到家期和'[at % 20] : String.fromCharCode(0x4e00 + at * 13);
  }).join('');

test('a draft of 4,154 characters, half of it wordings, fits into one link and a few codes', () => {
  const wordings: Wordings = new Map(Array.from({ length: 24 }, (_, i) => [`zuo-fa-${i}#w1`, wording(`zuo-fa-${i}#w1`, prose(87))]));
  const nodes = Array.from({ length: 48 }, (_, i) =>
    i % 2
      ? { id: i + 1, kind: 'paragraph' as const, text: prose(1000 + i).slice(i * 9, i * 9 + 86) }
      : {
          id: i + 1,
          kind: 'paragraph' as const,
          text: wordings.get(`zuo-fa-${i / 2}#w1`)!.text,
          origin: origin(`zuo-fa-${i / 2}#w1`, '帮扶'),
        },
  );
  const whole = { ...EMPTY_DRAFT, nodes };
  expect(nodes.reduce((sum, each) => sum + each.text.length, 0)).toBeGreaterThan(4100);
  const fragment = draftToFragment(whole, wordings);
  expect(fragment.length).toBeLessThan(LONGEST_LINK);
  expect(cutFragment(fragment, LONGEST_CODE).length).toBeLessThanOrEqual(5);
});
