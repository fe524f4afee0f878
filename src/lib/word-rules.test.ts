import { expect, test } from 'vitest';
import type { WordRule } from '../schemas/word-rule.ts';
import { wordMatcher } from './word-rules.ts';

const rules: WordRule[] = [
  { wrong: '根本格局', right: '基本格局', certain: true },
  { wrong: '根本', right: '基本', certain: true, after: ['情况'] },
  { wrong: '平安', right: '安全', certain: true, swapped: true, unless: ['平安返乡'] },
  { wrong: '部份', right: '部分', certain: true },
];
const found = (text: string, swapped = false): string[] =>
  wordMatcher(rules)(text, swapped).map(({ index, rule }) => `${index}${rule.wrong}`);

test('the longer form wins', () => {
  expect(found('工作根本格局')).toEqual(['2根本格局']);
});
test('a context must be there', () => {
  expect(found('根本情况，根本利益')).toEqual(['0根本']);
});
test('rules for substituted texts wait for the sign', () => {
  expect(found('抓平安，平安返乡')).toEqual([]);
  expect(found('抓平安，平安返乡', true)).toEqual(['1平安']);
});
test('no rules find nothing', () => {
  expect(wordMatcher([])('部份', false)).toEqual([]);
});
