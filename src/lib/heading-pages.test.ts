import { expect, test } from 'vitest';
import type { Category } from '../schemas/category.ts';
import { inFieldOrder, pageOfSet, SETS_A_PAGE } from './heading-pages.ts';
import type { HeadingSetView } from './paperwork-view.ts';

const category = (id: string) => ({ id }) as Category;
const set = (id: string, field?: string) => ({ id, ...(field ? { category: category(field) } : {}) }) as HeadingSetView;

test('sets stand by field, those for any field last', () => {
  const sets = [set('1', 'b'), set('2'), set('3', 'a'), set('4', 'b')];
  expect(inFieldOrder(sets, [category('a'), category('b')]).map(({ id }) => id)).toEqual(['3', '1', '4', '2']);
});

test('a set is linked on the page on which it stands', () => {
  const sets = Array.from({ length: SETS_A_PAGE + 1 }, (_, i) => set(String(i)));
  expect(pageOfSet(sets, '0')).toBe(1);
  expect(pageOfSet(sets, String(SETS_A_PAGE))).toBe(2);
});
