import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { familiarity, lengthShare } from './familiar.ts';

const names = openNames(LEXICON);
const familiar = (query: string, asked: string[] = []) => familiarity(query, names, (pair) => asked.includes(pair));

test('a word of letters counts by its length', () => {
  expect(familiar('w目录', ['目录'])).toBeCloseTo(0.5);
  expect(familiar('word目录', ['目录'])).toBeCloseTo(0.25);
});

test('a name of the library is familiar, another thing is not', () => {
  expect(familiar('厂务公开')).toBe(1);
  expect(familiar('红烧排骨')).toBe(0);
  expect(familiar('iphone')).toBe(0);
});

test('what people ask is familiar', () => {
  expect(familiar('手套破旧', ['手套'])).toBeCloseTo(1 / 3);
});

test('where one known word meets the next nothing is strange', () => {
  expect(familiar('助学提高')).toBe(1);
});

test('a sentence of familiar words sounds more familiar than a phrase of them', () => {
  expect(familiar('助学没提高')).toBeGreaterThan(familiar('助学才提高'));
});

test('an empty query is not familiar, and the longer one is, the better it can be judged', () => {
  expect(familiar('')).toBe(0);
  expect(lengthShare('助学')).toBeLessThan(lengthShare('助学没有提高'));
  expect(lengthShare('助'.repeat(30))).toBe(1);
});
