import { expect, test, vi } from 'vitest';
import { ITEMS, libraryWith } from '../fixtures.ts';
import { findItems } from './find-items.ts';

const found = async (query: string, always = false) => {
  const items = await findItems(query, libraryWith(), always);
  return { titles: items?.items.map(({ title }) => title), first: items?.first };
};

test('headings of a field are found by their kind and the field', async () => {
  expect(await found('小标题 民主管理')).toEqual({ titles: ['开门纳谏　当面答复'], first: 1 });
});

test('a part of a kind of paper is found by both', async () => {
  const { titles, first } = await found('述职报告 结尾');
  expect(titles?.[0]).toBe('结尾：述职报告');
  expect(titles).not.toContain('送清凉　送温暖');
  expect(first).toBe(1);
});

test('a paper is found by its name, a form by what it is', async () => {
  expect((await found('述职报告怎么写')).titles?.[0]).toBe('述职报告');
  expect((await found('提案登记表')).titles).toEqual(['提案登记与办理表']);
});

test('a month is that of the year', async () => {
  expect((await found('7月份')).titles).toEqual(['7月：夏日送清凉']);
});

test('what names none of them fetches none, until they are asked for', async () => {
  const loadItems = vi.fn(() => Promise.resolve(ITEMS));
  const library = { ...libraryWith(), loadItems };
  expect(await findItems('厂务公开', library)).toBeUndefined();
  expect(loadItems).not.toHaveBeenCalled();
  expect((await found('民主管理', true)).titles).toEqual(['提案登记与办理表', '开门纳谏　当面答复']);
});

test('a paper named in a question about something else does not stand before the practices', async () => {
  expect((await found('述职报告 提案落实')).first).toBe(0);
});
