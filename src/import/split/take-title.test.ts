import { expect, test } from 'vitest';
import { takeTitle } from './take-title.ts';

const PROSE = '今年以来，工会围绕中心工作，组织职工学习培训，开展走访慰问，丰富文体生活，职工满意度有所提高。';
const take = (texts: string[], title?: string) =>
  takeTitle(
    [...texts, PROSE].map((text, index) => ({ text, line: index + 1 })),
    { fileName: '资料.txt', trusted: title !== undefined, ...(title !== undefined && { title }) },
  );

test.each([
  [['工作总结'], '工作总结'],
  [['工作汇报'], '工作汇报'],
  [['强化服务，凝聚力量，全面做好工会工作总结'], '强化服务，凝聚力量，全面做好工会工作总结'],
  [['青河县总工会', '关于2023年工作情况的报告'], '青河县总工会关于2023年工作情况的报告'],
  [['某县税务局', '工会2023年度工作总结及2024年工作计划'], '某县税务局工会2023年度工作总结及2024年工作计划'],
  [['关于开展2023年送温暖活动情况的', '报告'], '关于开展2023年送温暖活动情况的报告'],
  [['凝心聚力促发展', '——青河县总工会2023年工作总结'], '凝心聚力促发展——青河县总工会2023年工作总结'],
  [['小学工会工作总结优秀13篇', '小学学校工会工作总结 篇一'], '小学学校工会工作总结'],
  [['教育工会工作总结（精选5篇）', '教育工会工作总结（一）'], '教育工会工作总结'],
  [['工会年终总结最新（精选八篇）', '工会年终总结 篇1'], '工会年终总结'],
  [['学校工会的工作总结范文', '学校工会的工作总结范文（篇1）'], '学校工会的工作总结'],
  [['第1篇 局工会工作报告'], '局工会工作报告'],
])('%j is the title %s', (head, title) => {
  const { value } = take(head);
  expect(value.title).toBe(title);
  expect(value.lines.map(({ text }) => text)).toEqual([PROSE]);
});

test.each([
  [['某县固定资产投资结构趋稳'], '某县固定资产投资结构趋稳_某某委员会', '某县固定资产投资结构趋稳'],
  [['图片新闻', '厂工会走进车间送清凉'], '厂工会走进车间送清凉 - 某某新闻网', '厂工会走进车间送清凉'],
  [['图为慰问现场'], '矿工会开展走访慰问活动|矿区在线', '矿工会开展走访慰问活动'],
])('the head of a page goes before captions: %j', (head, title, expected) => {
  expect(take(head, title).value.title).toBe(expected);
});

test('a title in one paragraph with its text stays there', () => {
  const { value } = takeTitle([{ text: '某镇工会2021年工作总结：一年来，镇工会健全组织，新建企业工会5家。', line: 1 }], {
    fileName: 'a.txt',
    trusted: false,
  });
  expect(value).toMatchObject({ title: '某镇工会2021年工作总结', lines: [{ line: 1 }] });
});

test.each([
  ['小学工会工作总结优秀13篇', '题名说有13篇，这里只有1篇'],
  ['工会年终总结（精选八篇）', '题名说有8篇，这里只有1篇'],
  ['工会工作总结5篇', '题名说有5篇，这里只有1篇'],
])('%s is told to be one of several', (name, told) => {
  expect(take([name, '工会工作总结 篇一']).messages.map(({ text }) => text)).toContain(told);
});
