import { expect, test } from 'vitest';
import { tagFinder } from './tags.ts';

const term = (label: string, ...aliases: string[]) => ({ id: label, label, aliases, category: 'a' });
const find = tagFinder([
  term('金秋助学', '助学'),
  term('志愿服务', '义工'),
  term('经费管理', '经审'),
  term('体检', '体检'),
  term('女职工工作', '女工'),
  term('走访慰问', '慰问'),
  term('会员普惠', '会员'),
]);
const tags = (text: string): string[] => find({ heading: '', line: 1, paragraphs: [{ text, line: 1 }] }).map(({ label }) => label);

test.each([
  '坚持中国特色社会主义工会发展道路',
  '协助学校做好稳定工作',
  '一份材料经审查通过',
  '围绕集体检查安全台账',
  '热爱社会主义工作者',
  '资助学校添置图书',
  '已经审核完毕',
])('no tag from parts of words in %s', (text) => {
  expect(tags(text)).toEqual([]);
});

test.each([
  ['发放助学金2万元', '金秋助学'],
  ['组织义工到敬老院', '志愿服务'],
  ['做好经审工作', '经费管理'],
  ['组织职工体检', '体检'],
  ['组织女工体检', '体检'],
  ['走访慰问困难职工', '走访慰问'],
  ['发展会员230人', '会员普惠'],
])('%s is tagged %s', (text, label) => {
  expect(tags(text)).toContain(label);
});
