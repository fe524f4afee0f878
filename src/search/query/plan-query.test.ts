import { expect, test, vi } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from './plan-query.ts';

test('of a passage only the words that tell most are looked up: each is a search', () => {
  const words = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉', (character) => `${character}山`);
  const { passage, concepts } = planQuery(words.join(' '), openNames(LEXICON));
  expect(passage).toBe(true);
  expect(concepts).toHaveLength(16);
});

test('names like the query are looked for when somebody asks for them, once: what is looked up does not wait for it', () => {
  const names = openNames(LEXICON);
  const titles = vi.fn(names.dictionary.titles);
  const plan = planQuery('金秋助学活动', { ...names, dictionary: { ...names.dictionary, titles } });
  expect(titles).not.toHaveBeenCalled();
  expect(plan.alike).toBe(plan.alike);
  expect(titles).toHaveBeenCalledTimes(1);
  expect(plan.alike.variants.map(({ phrase }) => phrase)).toContain('金秋助学');
});
