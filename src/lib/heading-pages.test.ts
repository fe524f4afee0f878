import { expect, test } from 'vitest';
import type { Category } from '../schemas/category.ts';
import { onTheirPages, SETS_A_PAGE } from './heading-pages.ts';

const set = (id: string, order?: number) => ({ id, ...(order ? { category: { id: `f${order}`, order } as Category } : {}) });

test('sets stand by field, those for any field last', () => {
  const sets = [set('1', 2), set('2'), set('3', 1), set('4', 2), set('5')];
  expect(onTheirPages(sets).map(({ id }) => id)).toEqual(['3', '1', '4', '2', '5']);
});

test('a set knows the page on which it stands', () => {
  const sets = onTheirPages(Array.from({ length: SETS_A_PAGE + 1 }, (_, i) => set(String(i))));
  expect([sets[0]?.page, sets[SETS_A_PAGE - 1]?.page, sets[SETS_A_PAGE]?.page]).toEqual([1, 1, 2]);
});
