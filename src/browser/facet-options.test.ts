import { expect, test } from 'vitest';
import { countOptions } from './facet-options.ts';

/** As much of an option as is looked at. */
const option = (value: string, label?: string, all?: number, selected = false) => ({
  value,
  selected,
  disabled: false,
  textContent: label ?? '全部',
  dataset: label === undefined ? {} : { label, all: String(all) },
});

test('every choice says what it would leave; one that would leave nothing cannot be taken, the chosen one can be taken back', () => {
  const options = [option(''), option('a', '甲', 4), option('b', '乙', 2), option('c', '丙', 1, true)];
  const select = { options } as unknown as HTMLSelectElement;
  const seen = () => options.map(({ textContent, disabled }) => [textContent, disabled]);
  countOptions(select, ({ value }) => (value === 'a' ? 3 : 0));
  expect(seen()).toEqual([
    ['全部', false],
    ['甲（3）', false],
    ['乙（0）', true],
    ['丙（0）', false],
  ]);
  countOptions(select, ({ dataset }) => Number(dataset['all']));
  expect(seen().slice(1)).toEqual([
    ['甲（4）', false],
    ['乙（2）', false],
    ['丙（1）', false],
  ]);
});
