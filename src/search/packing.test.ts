import { expect, test } from 'vitest';
import { LEXICON, REPAIR } from './fixtures.ts';
import { packLexicon, unpackLexicon } from './lexicon.ts';
import { packRepair, unpackRepair } from './repair-data.ts';

test('the lexicon comes out as it went in', () => {
  expect(unpackLexicon(packLexicon(LEXICON))).toEqual(LEXICON);
});

test('the repair tables come out as they went in', () => {
  const back = unpackRepair(packRepair(REPAIR));
  expect(back.script).toEqual(REPAIR.script);
  expect(back.regional).toEqual(REPAIR.regional);
  expect(back.shapes).toEqual(REPAIR.shapes);
  expect(new Map([...back.sounds].sort())).toEqual(new Map([...REPAIR.sounds].sort()));
});
