import { expect, test } from 'vitest';
import { LEXICON, REPAIR } from '../fixtures.ts';
import type { Lexicon } from './lexicon.ts';
import { packLexicon, unpackLexicon } from './pack-lexicon.ts';
import { packRepair, unpackRepair } from './repair-data.ts';

test('the lexicon comes out as it went in', () => {
  expect(unpackLexicon(packLexicon(LEXICON))).toEqual(LEXICON);
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
  expect(unpackLexicon(packLexicon(lexicon)).everyday).toEqual(lexicon.everyday);
});

test('a lexicon with nothing in it, or with more tags than there are letters', () => {
  const empty: Lexicon = { ...LEXICON, docs: [], tags: [], everyday: [], words: [] };
  expect(unpackLexicon(packLexicon(empty))).toEqual(empty);
  const tags = Array.from({ length: 900 }, (_, i) => ({ label: `标签${i}`, aliases: [] }));
  const docs = LEXICON.docs.map((doc) => ({ ...doc, tags: [0, 57, 58, 92, 899] }));
  expect(unpackLexicon(packLexicon({ ...LEXICON, tags, docs }))).toEqual({ ...LEXICON, tags, docs });
});

test('the repair tables come out as they went in', () => {
  const back = unpackRepair(packRepair(REPAIR));
  expect(back.script).toEqual(REPAIR.script);
  expect(back.regional).toEqual(REPAIR.regional);
  expect(back.shapes).toEqual(REPAIR.shapes);
  expect(new Map([...back.sounds].sort())).toEqual(new Map([...REPAIR.sounds].sort()));
});
