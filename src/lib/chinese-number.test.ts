import { expect, test } from 'vitest';
import { parseChineseNumber, toChineseNumber } from './chinese-number.ts';

test.each([
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['三千二百', 3200],
  ['二百五十', 250],
  ['一万五千', 15_000],
  ['二〇一九', 2019],
  ['两', 2],
  ['一百零五', 105],
  ['三亿', 3e8],
])('%s is %d', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});

test('what is no number is undefined', () => {
  expect(parseChineseNumber('工会')).toBeUndefined();
  expect(parseChineseNumber('')).toBeUndefined();
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [105, '一百零五'],
  [1010, '一千零一十'],
  [10_000, '10000'],
])('%d is written %s', (value, text) => {
  expect(toChineseNumber(value)).toBe(text);
});
