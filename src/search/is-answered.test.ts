import { expect, test } from 'vitest';
import { buildDictionary } from './dictionary.ts';
import { LEXICON } from './fixtures.ts';
import { isAnswered } from './is-answered.ts';
import { planQuery } from './plan-query.ts';

const dictionary = buildDictionary(LEXICON);

/** Whether a query is answered by one document that answers to these of its concepts. */
const answers = (query: string, covers: number[]) => isAnswered(planQuery(query, dictionary, LEXICON), [{ doc: 0, score: 1, covers }]);

test('a word that stands nowhere outweighs an everyday word', () => {
  expect(answers('学费', [0])).toBe(true);
  expect(answers('学费分期', [0])).toBe(false);
});

test('not where the union’s people are named', () => {
  expect(answers('孩子学费分期', [1])).toBe(false);
  expect(answers('孩子学费分期', [0, 1])).toBe(true);
});

test('a full name of the library is answered whatever else is asked', () => {
  expect(answers('厂务公开 直播 回放', [0])).toBe(true);
});

test('errands are not run here', () => {
  expect(answers('学费查询', [0, 1])).toBe(false);
});

test('a summary of any year', () => {
  expect(answers('2024年工会总结', [])).toBe(true);
});
