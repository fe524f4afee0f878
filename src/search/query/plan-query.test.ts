import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from './plan-query.ts';

test('of a passage only the words that tell most are looked up: each is a search', () => {
  const words = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉', (character) => `${character}山`);
  const { passage, concepts } = planQuery(words.join(' '), openNames(LEXICON));
  expect(passage).toBe(true);
  expect(concepts).toHaveLength(16);
});
