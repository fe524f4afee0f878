import { expect, test } from 'vitest';
import { LAWS } from '../fixtures.ts';
import { readLawQuery } from './read-law-query.ts';

test.each([
  ['工会法21条', 21],
  ['工会法第二十一条', 21],
  ['《工会法》 第21条第2款', 21],
  ['中华人民共和国工会法第四十三条', 43],
  ['工会组织法 11', 11],
])('%s names the law and article %d', (query, article) => {
  expect(readLawQuery(query, LAWS)).toMatchObject({ law: { id: 'gong-hui-fa' }, article });
});

test('an article without a law is an article of any; three items are none', () => {
  expect(readLawQuery('第二十一条', LAWS)).toMatchObject({ law: undefined, article: 21 });
  expect(readLawQuery('三条措施', LAWS).article).toBeUndefined();
});

test('a name within a longer word names no law', () => {
  expect(readLawQuery('劳动法律监督几个人', LAWS).law).toBeUndefined();
});

test('what an answer is counted by is no number of the question', () => {
  expect(readLawQuery('加班一个月最多多少小时', LAWS)).toMatchObject({ quantities: [], units: ['时'] });
  expect(readLawQuery('怀孕七个月能不能上夜班', LAWS)).toMatchObject({ quantities: [{ value: 7, unit: '月' }], asksWhether: true });
});

test('the words that ask whether are no subject', () => {
  expect(readLawQuery('产检算不算旷工', LAWS)).toMatchObject({ asksWhether: true, rest: '产检 旷工' });
});
