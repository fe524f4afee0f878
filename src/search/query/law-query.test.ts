import { expect, test } from 'vitest';
import { looksLikeLaw } from './law-query.ts';

test.each([
  '工会法21条',
  '第二十一条',
  '工会经费2%',
  '多少人建工会',
  '要不要通知工会',
  '年休假条例',
  '试用期可以不签合同吗',
  '扣工资合法吗？',
])('%s may be about the laws', (query) => {
  expect(looksLikeLaw(query)).toBe(true);
});

test.each(['金秋助学', '厂务公开', '劳动法律监督', '工会法治宣传', '2019年工会总结', '职代会', '职工代表可以做些什么', '工资没涨吗'])(
  '%s is not',
  (query) => {
    expect(looksLikeLaw(query)).toBe(false);
  },
);
