import { expect, test } from 'vitest';
import { offeredSets } from './heading-sets.ts';

const set = (id: string, category?: string, level?: string[]) => ({
  id,
  items: ['甲', '乙', '丙'],
  ...(category ? { category } : {}),
  ...(level ? { level } : {}),
});
const ALL = [set('she-1', '生活'), set('bang-1', '帮扶'), set('any-1'), set('min-1', '民主管理'), set('any-2', undefined, ['学校'])];

test('sets for any field come first, then those of the fields of the draft, in its order, and the rest', () => {
  expect(
    offeredSets(ALL, ['民主管理', '帮扶', '没有小标题的'], undefined).map(({ label, sets }) => [label, ...sets.map(({ id }) => id)]),
  ).toEqual([
    ['各领域通用', 'any-1', 'any-2'],
    ['民主管理', 'min-1'],
    ['帮扶', 'bang-1'],
    ['生活', 'she-1'],
  ]);
});

test('what suits another kind of union only is left out', () => {
  expect(offeredSets(ALL, [], '企业').flatMap(({ sets }) => sets.map(({ id }) => id))).toEqual(['any-1', 'she-1', 'bang-1', 'min-1']);
});
