import { describe, expect, test } from 'vitest';
import { toChartView } from './chart-view.ts';
import type { PracticeView } from './library-view.ts';

const practices = [
  { id: 'a', figures: [{ label: '提出', source: 's', value: 400 }] },
  { id: 'b', figures: [{ label: '采纳', source: 's', value: 100 }] },
] as unknown as PracticeView[];
const chart = {
  id: 'jian-yi',
  order: 1,
  title: '建议',
  note: '同一口径',
  items: [
    { practice: 'a', label: '提出', source: 's', name: '提出' },
    { practice: 'b', label: '采纳', source: 's', name: '采纳' },
  ],
};

describe('toChartView', () => {
  test('measures bars against the largest figure', () => {
    expect(toChartView(chart, practices).bars.map(({ share }) => share)).toEqual([1, 0.25]);
  });

  test('measures bars against the full value where one is given', () => {
    expect(toChartView({ ...chart, full: 800 }, practices).bars.map(({ share }) => share)).toEqual([0.5, 0.125]);
  });

  test('fails on a figure that no practice has', () => {
    expect(() => toChartView({ ...chart, items: [{ practice: 'a', label: '采纳', source: 's', name: '采纳' }] }, practices)).toThrow(
      '图 jian-yi：做法 a 没有数字“采纳”',
    );
  });
});
