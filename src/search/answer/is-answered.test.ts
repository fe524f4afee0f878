import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { isAnswered } from './is-answered.ts';
import { planQuery } from '../query/plan-query.ts';

const names = openNames(LEXICON);

/** Whether a query is answered by one document that answers to these of its concepts. */
const answers = (query: string, covers: number[]) => isAnswered(planQuery(query, names), [{ doc: 0, score: 1, covers }]);

test('a word that stands nowhere outweighs an everyday word', () => {
  expect(answers('学费', [0])).toBe(true);
  expect(answers('学费分期', [0])).toBe(false);
});

test('not where the union’s people are named', () => {
  expect(answers('工人学费分期付款', [0])).toBe(false);
  expect(answers('工人学费分期付款', [1])).toBe(true);
});

test('a full name of the library is answered whatever else is asked', () => {
  expect(answers('厂务公开 直播 回放', [0])).toBe(true);
});

test('errands are not run here', () => {
  expect(answers('学费查询', [0, 1])).toBe(false);
});

test('a question may hold words that its answer does not, as long as they stand somewhere', () => {
  const plan = planQuery('学费提高子女怎么办', names);
  const elsewhere = [1, 2].map((concept) => ({ doc: concept, score: 0.3, covers: [concept] }));
  expect(isAnswered(plan, [{ doc: 0, score: 0.5, covers: [0] }, ...elsewhere])).toBe(true);
  const missing = planQuery('学费爱奇艺怎么办', names);
  expect(isAnswered(missing, [{ doc: 0, score: 0.5, covers: [0] }, ...elsewhere.slice(1)])).toBe(false);
});

test('things to buy are not sold here', () => {
  expect(answers('学费贷', [0])).toBe(false);
  expect(answers('学费', [0])).toBe(true);
});

test('several words that are hardly there stand there by chance', () => {
  const plan = planQuery('子女装修', names);
  const found = (score: number) => [{ doc: 0, score, covers: [0, 1] }];
  const phrase = {
    ...plan,
    concepts: plan.concepts.map((concept) => ({ ...concept, people: false })),
  };
  expect(isAnswered(phrase, found(0.1))).toBe(false);
  expect(isAnswered(phrase, found(0.3))).toBe(true);
  expect(isAnswered(plan, found(0.1))).toBe(true);
});

test('a summary of any year', () => {
  expect(answers('2024年工会总结', [])).toBe(true);
});
