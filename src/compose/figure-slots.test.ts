import { expect, test } from 'vitest';
import { findFigures } from '../import/extract/figures.ts';
import { figureSlots } from './figure-slots.ts';

const blank = (name: string, meaning: string, example: string, shared = false) => ({ name, meaning, example, shared });
const BLANKS = [
  blank('年度', '所写的年份', '2026', true),
  blank('日期', '具体日期', '5月1日'),
  blank('月份', '第几月', '6'),
  blank('人数', '多少人', '120'),
  blank('人次', '多少人次', '360'),
  blank('户数', '多少户家庭', '35'),
  blank('金额', '金额，带单位', '12.5万元'),
  blank('百分比', '比例，带百分号', '95%'),
  blank('数量', '其他数量，带单位', '300套'),
];
const slots = (text: string, blanks = BLANKS) => figureSlots(text, findFigures(text, 1), '2024', blanks);

test.each([
  ['全年慰问困难职工57户。', '全年慰问困难职工【户数，去年：57户】户。'],
  ['参加职工1280人次，表彰35人。', '参加职工【人次，去年：1280人次】人次，表彰【人数，去年：35人】人。'],
  ['发放慰问金8.6万元，办结率95.7%。', '发放慰问金【金额，去年：8.6万元】，办结率【百分比，去年：95.7%】。'],
  ['发放防暑用品326套。', '发放防暑用品【数量，去年：326套】。'],
  ['2024年，工会按2023年的办法执行。', '【年度】年，工会按【年份，去年：2023】年的办法执行。'],
  ['2024年5月1日前完成，7月至9月巡视。', '【日期，去年：2024年5月1日】前完成，【月份，去年：7】月至【月份，去年：9】月巡视。'],
])('%s', (text, expected) => {
  expect(slots(text)).toBe(expected);
});

test('figures in Chinese numerals stay', () => {
  const text = '每周一例会，问题分为四大类，三轮协商。';
  expect(slots(text)).toBe(text);
});

test('a library without such a blank still gets one', () => {
  expect(slots('慰问57户，2024年。', [])).toBe('慰问【数字，去年：57户】，【年度】年。');
});
