import { expect, test } from 'vitest';
import { flagPersons } from './names.ts';

const rules = (text: string): string[] =>
  flagPersons({ text, line: 1 }).map(({ rule, text: told }) => `${rule} ${/“(.*?)”/.exec(told)?.[1] ?? ''}`.trim());

test.each([
  ['副市长赵文清主持会议', ['official-name 赵文清']],
  ['职工王小明获救助金', ['private-name 王小明']],
  ['对周桂兰、吴秀英、郑福全等退休教师进行慰问', ['private-name 周桂兰、吴秀英、郑福全']],
  ['钱立民说，要为职工服务', ['private-name 钱立民']],
  ['电话13800001234', ['phone']],
  ['因脑溢血住院', ['health 脑溢血']],
])('%s', (text, expected) => {
  expect(rules(text)).toEqual(expected);
});

test.each([
  '工会主席高度重视，安排部署',
  '职工应当积极参加',
  '会员全面发展',
  '对安全、温暖、关爱等工作',
  '工会主席和部分行政人员',
  '教师节慰问',
])('nobody in %s', (text) => {
  expect(rules(text)).toEqual([]);
});
