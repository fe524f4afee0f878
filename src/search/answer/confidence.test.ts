import { expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { confidenceOf } from './confidence.ts';

const names = openNames(LEXICON);

interface Found {
  score?: number;
  familiar?: number;
  long?: number;
  asked?: number;
}

/** What becomes of a query that one document answers to in these of its concepts. */
const verdict = (query: string, covers: number[], { score = 1, familiar = 0, long = 1, asked = 0 }: Found = {}) =>
  confidenceOf(planQuery(query, names), [{ doc: 0, score, covers, asked }], { familiar, long });

test('a word that stands nowhere outweighs an everyday word, so that it is no sure answer', () => {
  expect(verdict('学费', [0])).toBe('sure');
  expect(verdict('学费分期', [0])).toBeUndefined();
});

test('where the query sounds familiar, what answers to a part of it may have to do with it', () => {
  expect(verdict('学费分期', [0], { familiar: 0.8 })).toBe('maybe');
  expect(verdict('学费分期', [0], { familiar: 0.8, long: 0.3 })).toBeUndefined();
});

test('so may what hardly answers to it, where the union’s people are named', () => {
  expect(verdict('学费分期', [0], { score: 0.3, familiar: 0.8 })).toBeUndefined();
  expect(verdict('工人学费分期', [0], { score: 0.3, familiar: 0.8 })).toBe('maybe');
});

test('a full name of the library is answered whatever else is asked', () => {
  expect(verdict('厂务公开 直播', [0])).toBe('sure');
});

test('a bare phrase with a word that stands nowhere asks for more than the name beside it', () => {
  expect(verdict('厂务公开回放', [0], { score: 0.4 })).toBe('maybe');
  expect(verdict('厂务公开回放怎么办', [0], { score: 0.4 })).toBe('sure');
});

test('who asks about a name of two characters is shown what bears it; in a bare phrase it may be a part of something else', () => {
  expect(verdict('帮困多少合适', [0], { score: 0.3 })).toBe('maybe');
  expect(verdict('帮困合适', [0], { score: 0.3 })).toBeUndefined();
});

test('errands are not run here', () => {
  expect(verdict('学费查询', [0, 1], { familiar: 0.6 })).toBeUndefined();
  expect(verdict('学费', [0], { score: 0.6, familiar: 0.6 })).toBe('sure');
});

test('things to buy are not sold here', () => {
  expect(verdict('学费贷', [0])).toBeUndefined();
});

test('a place to go to is not known here; the union’s people, and who asks on, want to know whom to turn to', () => {
  expect(verdict('学费去哪里', [0], { score: 0.6 })).toBeUndefined();
  expect(verdict('员工学费去哪里', [0, 1], { score: 0.6 })).toBe('sure');
  expect(verdict('去哪里交学费', [0, 1], { score: 0.6 })).toBe('sure');
});

test('several words that are hardly there stand there by chance', () => {
  expect(verdict('提高计划', [0, 1], { score: 0.2 })).toBeUndefined();
  expect(verdict('提高计划', [0, 1], { score: 0.4 })).toBe('sure');
});

test('a question like one that people ask is answered by what they ask it about', () => {
  expect(verdict('手套破了', [], { score: 0.1, asked: 0.8 })).toBe('sure');
  expect(verdict('手套破了', [], { score: 0.1, asked: 0.4 })).toBe('maybe');
  expect(verdict('手套直播', [], { score: 0.1, asked: 0.8, long: 0.2 })).toBeUndefined();
});

test('a summary of any year', () => {
  expect(verdict('2024年工会总结', [])).toBe('sure');
});
