import { expect, test } from 'vitest';
import type { FigureView, PracticeView } from './library-view.ts';
import { figureFacets, figureRows, figuresByField, unitGroup } from './figure-rows.ts';

const figure = (label: string, unit: string, source = 's1') =>
  ({ label, unit, source, asWritten: `3${unit}`, value: 3, organisation: '甲市总工会' }) as unknown as FigureView;
const practice = (id: string, field: string, figures: FigureView[]) =>
  ({ id, category: { id: field, label: field }, figures }) as unknown as PracticeView;

const shared = figure('建会企业', '家');
const rows = figureRows([
  practice('a', 'x', [shared, figure('参赛职工', '人次')]),
  practice('b', 'y', [shared, figure('资金', '万元', 's2')]),
]);

test('a figure that two practices share stands once, under the field of the first', () => {
  expect(rows.map(({ figure: { label }, practices }) => [label, practices.length])).toEqual([
    ['建会企业', 2],
    ['参赛职工', 1],
    ['资金', 1],
  ]);
  expect(figuresByField(rows).map(([{ id }, own]) => [id, own.length])).toEqual([
    ['x', 2],
    ['y', 1],
  ]);
});

test('measure words fall into few groups, and every one into some', () => {
  expect(['%', '万元', '人次', '家', '小时', '场', '件', '亩'].map((unit) => unitGroup(unit).id)).toEqual([
    'share',
    'money',
    'people',
    'units',
    'time',
    'events',
    'other',
    'other',
  ]);
});

test('the values of each facet add up to the rows', () => {
  for (const { values } of figureFacets(rows)) expect(values.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});
