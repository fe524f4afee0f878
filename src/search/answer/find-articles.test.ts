import { expect, test, vi } from 'vitest';
import type { StoredLaw, StoredRule } from '../data/stored-laws.ts';
import { LAWS, libraryWith } from '../fixtures.ts';
import { findArticles } from './find-articles.ts';

async function found(query: string, always = false) {
  const laws = await findArticles(query, undefined, libraryWith(), always);
  return {
    articles: laws?.articles.map(({ law, article }) => `${law.short}${article?.article ?? ''}`),
    first: laws?.first,
    line: laws?.line?.text,
  };
}

test('an article named by number is found, in either numerals', async () => {
  for (const query of ['工会法21条', '工会法第二十一条', '《工会法》第21条'])
    expect(await found(query)).toEqual({ articles: ['工会法21'], first: 1, line: undefined });
});

test('an article without a law is that of every law that has one', async () => {
  expect((await found('第二十一条')).articles).toEqual(['工会法21']);
  expect((await found('第四十一条')).articles).toEqual(['劳动法41']);
});

test('a law whose article is not here is found itself', async () => {
  expect((await found('工会法58条')).articles).toEqual(['工会法']);
  expect((await found('工会组织法')).articles).toEqual(['工会法']);
});

test('a limit is found by its number', async () => {
  for (const query of ['工会经费 百分之二', '工会经费2%']) expect((await found(query)).articles?.[0]).toBe('工会法43');
});

test('a question how much is answered in one line by the limit that it asks for', async () => {
  expect(await found('多少人建工会')).toMatchObject({ line: '建立基层工会：会员25人以上，应当建立' });
  expect(await found('加班一个月最多多少小时')).toMatchObject({ line: '加班：每日不超过3小时，每月不超过36小时' });
});

test('a question whether is answered by what the rule says', async () => {
  expect((await found('解除劳动合同要不要通知工会')).line).toBe('解除劳动合同，应当事先通知工会。');
});

const limit = (matter: string, bound: string): StoredRule => ({
  says: `${matter}为${bound}。`,
  tags: [],
  limit: { matter, who: '单位', bound, from: '' },
});

/** The library with these rules, an article each, in place of its laws. */
const withRules = (...rules: StoredRule[]) => ({
  ...libraryWith(),
  loadLaws: () => Promise.resolve([{ ...(LAWS[0] as StoredLaw), articles: rules.map((rule, i) => ({ article: i + 1, rules: [rule] })) }]),
});

const says = (text: string): StoredRule => ({ says: text, tags: [] });

test('a question that ends in 吗 is one whether, and what the library calls it otherwise is said', async () => {
  const line = async (query: string, ...rules: StoredRule[]) => (await findArticles(query, undefined, withRules(...rules)))?.line?.text;
  expect(await line('解除劳动合同可以通知工会吗', says('解除劳动合同，应当事先通知工会。'))).toBe('解除劳动合同，应当事先通知工会。');
  const kept = says('财产、经费不得侵占、挪用。');
  expect(await line('财产经费能不能挪用', kept, says('财产经费按月入账。'))).toBe(kept.says);
  expect(await line('学费可以代缴吗', says('金秋助学可以代缴。'))).toBe('金秋助学可以代缴。');
  expect(await line('员工能不能捐学费', says('不得捐学费。'))).toBe('不得捐学费。');
});

test('who asks whether names his own number, which the rule bounds', async () => {
  const rules = withRules(says('怀孕的不得安排夜班。'), says('怀孕7个月以上不得安排夜班。'));
  const laws = await findArticles('怀孕八个月能不能安排夜班', undefined, rules);
  expect(laws?.articles.map(({ article }) => article?.article)).toEqual([2]);
});

test('words that everything is about are no question by themselves', async () => {
  expect((await findArticles('工会能不能管工会', undefined, withRules(says('工会应当管。'))))?.line).toBeUndefined();
});

test('the article that answers stands first', async () => {
  const laws = await findArticles('解除合同要不要通知', undefined, withRules(limit('解除合同通知', '1次'), says('解除合同应当通知。')));
  expect(laws).toMatchObject({
    articles: [{ article: { article: 2 } }, { article: { article: 1 } }],
    line: { text: '解除合同应当通知。' },
  });
});

test('an article that answers is sure, however little of the question weighs', async () => {
  expect(await findArticles('员工能不能捐学费', undefined, withRules(says('不得捐学费。')))).toMatchObject({ first: 1 });
});

test('nothing is guessed: another unit, another subject, or a word that the rule does not say', async () => {
  for (const query of ['建工会多少钱', '陪加班几小时', '工会经费能不能发购物卡', '要不要通知老板', '多少', '职工多少人'])
    expect((await found(query)).line, query).toBeUndefined();
});

test('two limits that answer alike are no plain answer', async () => {
  const line = async (...rules: StoredRule[]) => (await findArticles('任期几年', undefined, withRules(...rules)))?.line?.text;
  expect(await line(limit('委员任期', '3年'))).toBe('委员任期：3年');
  expect(await line(limit('委员任期', '3年'), limit('董事任期', '5年'))).toBeUndefined();
  expect(await line(limit('任期', '3年'), limit('董事任期', '5年'))).toBe('任期：3年');
});

test('of rules with the same words, the one with the number comes first', async () => {
  const laws = await findArticles('产假九十八天', undefined, withRules(limit('产假', '15天'), limit('产假', '98天')));
  expect(laws?.articles.map(({ article }) => article?.article)).toEqual([2]);
});

test('a query that asks nothing of the laws fetches none, unless it is told to', async () => {
  const loadLaws = vi.fn(() => Promise.resolve([]));
  const library = { ...libraryWith(), loadLaws };
  expect(await findArticles('厂务公开', undefined, library)).toBeUndefined();
  expect(loadLaws).not.toHaveBeenCalled();
  expect(await findArticles('厂务公开', undefined, library, true)).toMatchObject({ articles: [], line: undefined });
});

test('a query is read as it was mended only where it finds nothing as typed', async () => {
  expect((await findArticles('公会法21条', '工会法21条', libraryWith()))?.articles[0]?.law.short).toBe('工会法');
  expect((await findArticles('工会法21条', '劳动法41条', libraryWith()))?.articles[0]?.law.short).toBe('工会法');
});
