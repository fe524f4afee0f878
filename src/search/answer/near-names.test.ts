import { expect, test } from 'vitest';
import { LEXICON } from '../fixtures.ts';
import { nearNames } from './near-names.ts';

test('names that share half of their characters with a query are offered, the nearest first', () => {
  expect(nearNames('金秋助人', LEXICON, 5)).toEqual(['金秋助学']);
  expect(nearNames('金秋游园', LEXICON, 5)).toEqual(['金秋助学']);
  expect(nearNames('金秋的公园', LEXICON, 5)).toEqual([]);
});
