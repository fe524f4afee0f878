import { describe, expect, test } from 'vitest';
import { meanScores, quantile, scoreAnswer } from './metrics.ts';

const query = { q: '帮扶', kind: 'exact-term', relevant: { a: 3, b: 2, c: 1 } };

describe('scoreAnswer', () => {
  test('the best possible order scores 1', () => {
    expect(scoreAnswer(['a', 'b', 'c'], query)).toMatchObject({ ndcg: 1, recall: 1, mrr: 1, success1: 1 });
  });

  test('a document that comes twice counts once, at its best rank', () => {
    expect(scoreAnswer(['a', 'a', 'b', 'c'], query).ndcg).toBe(1);
  });

  test('no answer scores 0 and is empty', () => {
    expect(scoreAnswer([], query)).toMatchObject({ ndcg: 0, empty: 1 });
  });

  test('a grade-1 document is no success where a better one exists', () => {
    expect(scoreAnswer(['c', 'x', 'x2', 'a'], query)).toMatchObject({ success1: 0, success3: 0, mrr: 0.25 });
  });

  test('follows the formula: gain 2^grade − 1 over log2(rank + 1)', () => {
    const best = 7 + 3 / Math.log2(3) + 1 / 2;
    expect(scoreAnswer(['b', 'a'], query).ndcg).toBeCloseTo((3 + 7 / Math.log2(3)) / best, 10);
  });
});

test('meanScores averages each score', () => {
  expect(meanScores([scoreAnswer(['a', 'b', 'c'], query), scoreAnswer([], query)]).ndcg).toBe(0.5);
});

test('quantile gives a value of the list', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([], 0.5)).toBe(0);
});
