import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { LEXICON, REPAIR } from '../fixtures.ts';
import type { Lexicon } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { packScripts, packSlips, unpackScripts, unpackSlips } from './repair-data.ts';
import { readMark, wordingMark } from './section-mark.ts';
import { packBasis, packText, unpackBasis, unpackText } from './stored-text.ts';

test('the lexicon comes out as it went in', () => {
  expect(unpackLexicon(packLexicon(LEXICON, [])).lexicon).toEqual(LEXICON);
});

test('the lexicon of a library that was built before rooms were told is read with the room that it had', () => {
  const former = JSON.parse(packLexicon(LEXICON, [])) as Record<string, unknown>;
  delete former['partRoom'];
  expect(unpackLexicon(JSON.stringify(former)).lexicon).toEqual({ ...LEXICON, partRoom: 512 });
});

test('what an everyday word means comes out as it went in, whether it is a name of the library or not', () => {
  const lexicon: Lexicon = {
    ...LEXICON,
    everyday: [
      [
        ['OA', '电脑'],
        ['助学', 'oa', '提案落实', '无纸化'],
      ],
      [['念书'], ['金秋助学']],
    ],
  };
  expect(unpackLexicon(packLexicon(lexicon, [])).lexicon.everyday).toEqual(lexicon.everyday);
});

test('a lexicon with nothing in it, or with more tags than there are letters', () => {
  const empty: Lexicon = { ...LEXICON, docs: [], tags: [], everyday: [], words: [] };
  expect(unpackLexicon(packLexicon(empty, [])).lexicon).toEqual(empty);
  const tags = Array.from({ length: 900 }, (_, i) => ({ label: `标签${i}`, aliases: [] }));
  const docs = LEXICON.docs.map((doc) => ({ ...doc, tags: [0, 57, 58, 92, 899] }));
  expect(unpackLexicon(packLexicon({ ...LEXICON, tags, docs }, [])).lexicon).toEqual({ ...LEXICON, tags, docs });
});

test('the repair tables come out as they went in', () => {
  const back = { ...unpackScripts(packScripts(REPAIR)), ...unpackSlips(packSlips(REPAIR)) };
  expect(back.script).toEqual(REPAIR.script);
  expect(back.regional).toEqual(REPAIR.regional);
  expect(back.shapes).toEqual(REPAIR.shapes);
  expect(new Map([...back.sounds].sort())).toEqual(new Map([...REPAIR.sounds].sort()));
});

/** Texts as an editor may write them, the characters that the format stands on among them. */
const name = fc.string({ unit: fc.constantFrom(...'金秋助学|>=\\\n" ae', '\ud83d\ude00'), maxLength: 6 });
const names = fc.array(name, { maxLength: 4 });
const place = fc.nat({ max: 2000 });
const places = fc.array(place, { maxLength: 5 });
const doc = fc.record({
  kind: fc.constantFrom('practice' as const, 'summary' as const),
  id: name,
  title: name,
  aliases: names,
  tags: places,
  category: fc.integer({ min: -1, max: 40 }),
  orgTypes: places,
  wordings: places,
  sources: place,
  figures: place,
  from: fc.array(fc.nat({ max: 5000 }), { maxLength: 3 }),
  evidence: fc.integer({ min: -1, max: 3 }),
});
const group = fc.tuple(names, names);
const lexicon: fc.Arbitrary<Lexicon> = fc.record({
  version: name,
  engine: name,
  partRoom: fc.integer({ min: 1, max: 1000 }),
  docs: fc.array(doc, { maxLength: 5 }),
  tags: fc.array(fc.record({ label: name, aliases: names }), { maxLength: 5 }),
  categories: names,
  categoryIds: names,
  orgTypes: names,
  cues: names,
  everyday: fc.array(group, { maxLength: 4 }),
  question: fc.array(fc.tuple(fc.constantFrom('无实义' as const, '泛词' as const), names), { maxLength: 3 }),
  intent: fc.array(fc.tuple(fc.constantFrom('成效' as const, '数据' as const), names), { maxLength: 3 }),
  words: fc.uniqueArray(name).map((words) => words.sort()),
});

test('any lexicon comes out as it went in, whatever stands in its names', () => {
  fc.assert(
    fc.property(
      lexicon,
      fc.array(fc.record({ folder: fc.stringMatching(/^[0-9a-f]{8}$/), records: fc.nat(), pieces: fc.array(name) })),
      (one, index) => {
        expect(unpackLexicon(packLexicon(one, index))).toEqual({ lexicon: one, index });
      },
    ),
  );
});

test('a title with the mark that parts titles shifts no other', () => {
  const docs = LEXICON.docs.map((one, i) => (i === 0 ? { ...one, title: '金秋|助学' } : one));
  expect(unpackLexicon(packLexicon({ ...LEXICON, docs }, [])).lexicon.docs.map(({ title }) => title)).toEqual(
    docs.map(({ title }) => title),
  );
});

test('a count larger than any character is refused', () => {
  const docs = LEXICON.docs.map((one) => ({ ...one, sources: 60_000 }));
  expect(() => packLexicon({ ...LEXICON, docs }, [])).toThrow('60000');
});

const character = fc.constantFrom(...'厂务公开职代会廠務開', '\ud842\udfb7');
const syllable = fc.constantFrom('chang', 'wu', 'gong', 'kai', 'zhi');

test('any repair tables come out as they went in', () => {
  const tables = fc.record({
    script: fc.array(fc.tuple(character, character)).map((pairs) => new Map(pairs)),
    regional: fc.array(fc.tuple(name, name)).map((pairs) => new Map(pairs)),
    // The usual reading first, the others in the order of the alphabet.
    sounds: fc
      .array(fc.tuple(character, syllable, fc.uniqueArray(syllable)))
      .map((list) => new Map(list.map(([of, usual, others]) => [of, [usual, ...others.filter((other) => other !== usual).sort()]]))),
    shapes: fc
      .array(
        fc.tuple(
          character,
          fc.array(character).map((list) => list.join('')),
        ),
      )
      .map((pairs) => new Map(pairs)),
  });
  fc.assert(
    fc.property(tables, (one) => {
      const back = { ...unpackScripts(packScripts(one)), ...unpackSlips(packSlips(one)) };
      expect(back.script).toEqual(one.script);
      expect(back.regional).toEqual(one.regional);
      expect(back.shapes).toEqual(one.shapes);
      expect(new Map([...back.sounds].sort())).toEqual(new Map([...one.sounds].sort()));
    }),
  );
});

test('any text comes out as it went in', () => {
  const text = fc.array(fc.record({ mark: name, paragraphs: names }));
  fc.assert(
    fc.property(text, (one) => {
      expect(unpackText(JSON.parse(JSON.stringify(packText(one))))).toEqual(one);
    }),
  );
});

test('the mark of a wording tells its anchor and its slot', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999 }), fc.constantFrom(...SLOTS), (number, slot) => {
      expect(readMark(wordingMark(`w${number}`, slot))).toMatchObject({ anchor: `w${number}`, slot });
    }),
  );
});

test('any provision comes out as it went in', () => {
  const id = fc.stringMatching(/^[a-z0-9-]+$/);
  fc.assert(
    fc.property(id, fc.option(id, { nil: undefined }), name, (law, anchor, text) => {
      const basis = { law, ...(anchor ? { anchor } : {}), name: text };
      expect(unpackBasis(packBasis(basis))).toEqual(basis);
    }),
  );
});
