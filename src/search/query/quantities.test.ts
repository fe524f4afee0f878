import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toChineseNumber } from '../../lib/chinese-number.ts';
import { quantitiesIn, unitsAsked, withoutAsking, withoutQuantities } from './quantities.ts';

test('Chinese and Arabic numerals are the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9999 }), fc.constantFrom('人', '天', '个月', '倍', '小时'), (value, unit) => {
      expect(quantitiesIn(`${toChineseNumber(value)}${unit}`)).toEqual(quantitiesIn(`${value}${unit}`));
      expect(quantitiesIn(`${value}${unit}`)).toHaveLength(1);
    }),
  );
});

test('percentages and fractions have a value', () => {
  expect(quantitiesIn('百分之二')).toEqual([{ value: 2, unit: '%' }]);
  expect(quantitiesIn('工资总额的2%')).toEqual([{ value: 2, unit: '%' }]);
  expect(quantitiesIn('不低于三分之一')).toEqual([{ value: 1 / 3, unit: '份' }]);
});

test('different words for one unit are one unit; a calendar year counts nothing', () => {
  expect(quantitiesIn('十五个工作日')).toEqual(quantitiesIn('15天'));
  expect(quantitiesIn('25名职工')).toEqual(quantitiesIn('二十五人'));
  expect(quantitiesIn('2019年总结')).toEqual([]);
});

test.each([
  ['产假多少天', '天'],
  ['多少人建工会', '人'],
  ['试用期最长几个月', '月'],
  ['赔几倍', '倍'],
  ['集体合同期限几年', '年'],
])('%s wants an answer in %s', (query, unit) => {
  expect(unitsAsked(query)).toEqual([unit]);
});

test('a question that leaves the unit open may be answered in several; a phrase asks for none', () => {
  expect(unitsAsked('时效是多久')).toEqual(['天', '月', '年', '时']);
  expect(unitsAsked('产假天数')).toEqual([]);
});

test('what is left of a query is its words', () => {
  expect(withoutAsking('试用期最长几个月').trim()).toBe('试用期');
  expect(withoutAsking('单位每个月拨多少工会经费').replace(/ /g, '')).toBe('单位拨工会经费');
  expect(withoutQuantities('工会经费 百分之二').trim()).toBe('工会经费');
});
