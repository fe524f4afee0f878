import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChineseNumber } from '../../lib/chinese-number.ts';
import { isQuantityKey, quantitiesIn, quantityKeys, quantityKeysIn, quantityWord } from './quantity.ts';

const read = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value}${unit}`);

test.each([
  ['4.6亿', ['460000000']],
  ['四点六亿元', ['460000000元']],
  ['46000万元', ['460000000元']],
  ['百分之九十六点一', ['96.1%']],
  ['1.5和3.8个百分点', ['1.5', '3.8%']],
  ['1778万会员', ['17780000']],
  ['3900多万元', ['39000000元']],
  ['三千二百多元', ['3200元']],
  ['8个工程1825人次', ['8个', '1825人']],
  ['11名省劳模', ['11人']],
  ['五十亿的保险', ['5000000000']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('ordinals, calendar years and numerals inside words count nothing', () => {
  for (const text of ['第三条', '2019年', '一线工人', '五必访', '三方协商', 'oa2', '千万要小心', '万一'])
    expect(read(text), text).toEqual([]);
});

test('分 counts points only where it is a measure', () => {
  expect(['参学率达到【百分比】', '百分制考评', '三分之一的职工', '十分重要'].flatMap(quantitiesIn)).toEqual([]);
  expect(quantitiesIn('满分一百分')).toMatchObject([{ value: 100, unit: '分' }]);
  expect(quantitiesIn('提高百分之三')).toMatchObject([{ value: 3, unit: '%' }]);
});

test('Chinese and Arabic numerals with a measure are the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('人', '家', '元', '件'), (value, unit) => {
      expect(read(`${toChineseNumber(value)}${unit}`)).toEqual(read(`${value}${unit}`));
    }),
  );
});

test('each is found by its number and unit, and a telling one by its number alone', () => {
  expect(quantityKeys({ value: 51, unit: '人' })).toEqual(['#51人', '#51']);
  expect(quantityKeys({ value: 2, unit: '个' })).toEqual(['#2个']);
  expect(quantityKeys({ value: 2, unit: '' })).toEqual(['#2']);
  expect(quantityKeysIn('９６．１％')).toEqual(['#96.1%', '#96.1']);
  expect(quantityKeysIn('51人').every(isQuantityKey)).toBe(true);
});

test('quantities of any text have index words of small letters and digits, one for each key', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constantFrom('', '%', '人', '元'), (value, unit) => {
      for (const key of quantityKeys({ value: Number(value.toPrecision(12)), unit })) expect(quantityWord(key)).toMatch(/^n[a-z0-9]+$/);
    }),
  );
  expect(quantityWord('#51人')).not.toBe(quantityWord('#51元'));
  expect(quantityWord('#5.1')).not.toBe(quantityWord('#51'));
});

test('where a quantity stands in a text is told', () => {
  const text = '资助51人，4.6亿元';
  expect(quantitiesIn(text).map(({ at, length }) => text.slice(at, at + length))).toEqual(['51人', '4.6亿元']);
});
