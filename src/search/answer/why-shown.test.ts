import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { leftOpen, whyShown } from './why-shown.ts';

const names = openNames(LEXICON);
const plan = (query: string) => planQuery(query, names);
const asks = [[], [], ['学费凑不齐怎么办', '孩子考上大学没钱']];
const entry = (asked: number, covers: number[]) => ({ doc: 2, score: 0.4, asked, covers });

test('an entry is there for a question that people ask about it', () => {
  expect(whyShown(plan('凑不齐学费'), entry(0.5, []), asks)).toBe('有人这样问：“学费凑不齐怎么办”');
});

test('or for the words of the query that it speaks of', () => {
  const read = plan('学费分期');
  expect(whyShown(read, entry(0.1, [0]), asks)).toBe('讲到“学费”');
  expect(whyShown(read, entry(0.1, []), asks)).toBe('');
});

test('what the best entry leaves open is told as it was typed', () => {
  expect(leftOpen(plan('学费提高分期'), entry(0, [0]))).toEqual(['分期']);
  expect(leftOpen(plan('离职工证明'), undefined).join('')).toContain('证明');
  expect(leftOpen(plan('学费'), entry(0, [0]))).toEqual([]);
});
