import { describe, expect, test } from 'vitest';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import { formatIssue } from '../settings/issue.ts';
import { checkContent, checkStructure } from './check-library.ts';

const PAPER = 'content/papers/summary.mdx';
const ENDING = 'content/phrases/ending.yaml';
const HEADINGS = 'content/headings.yaml';
const CALENDAR = 'content/calendar.yaml';
const FORM = 'content/forms/deng-ji.yaml';
const refused = (...change: Parameters<typeof brokenLibrary>) => checkStructure(brokenLibrary(...change)).map(formatIssue);
const told = (...change: Parameters<typeof brokenLibrary>) => checkContent(brokenLibrary(...change)).map(formatIssue);
const OPTIONAL = /\/(?:papers|phrases|forms)\/|\/(?:headings|calendar)\.yaml$/;

test('a library without papers, phrases, headings, calendar and forms is whole', () => {
  expect(checkContent(fixtureLibrary().filter(({ path }) => !OPTIONAL.test(path))).map(formatIssue)).toEqual([]);
});

describe('what a paper names exists', () => {
  test.each([
    ['slots: [做法,', 'slots: [作法,', `${PAPER}:6 发现不存在的位置“作法”`],
    ['phrases: [ending]', 'phrases: [endings]', `${PAPER}:7 发现不存在的语句“endings”`],
    ['san-hao#w1', 'san-hao#w9', `${PAPER}:10 发现made 里没有这样的措辞：“san-hao#w9”`],
    ['san-hao#w1', 'san-hau#w1', `${PAPER}:10 发现made 里没有这样的做法：“san-hau#w1”`],
    ['phrases/ending#e1', 'phrases/ending#e2', `${PAPER}:10 发现made 里没有这样的语句：“phrases/ending#e2”`],
    ['headings/zhu-xue-1', 'headings/zhu-xue-2', `${PAPER}:10 发现made 里没有这样的小标题：“headings/zhu-xue-2”`],
    ['san-hao#w1', '金秋助学', `${PAPER}:10 发现made 里没有这样的写法：“金秋助学”`],
  ])('%s → %s', (from, to, message) => {
    expect(refused(PAPER, from, to)).toEqual([expect.stringContaining(message)]);
  });

  test('and a skeleton to start from', () => {
    expect(refused('content/skeletons.yaml', 'id: summary', 'id: zong-jie')).toEqual([
      `${PAPER}:1 发现文种“工作总结”没有骨架；应为content/skeletons.yaml 里有编号 summary 的一项。修改：在 content/skeletons.yaml 添加它，起草时从那里开始。[paper-skeleton]`,
    ]);
  });

  test('its example holds word for word what it says that it is made from', () => {
    expect(told(PAPER, '评审小组按成绩和家境两项排名。', '评审小组按成绩排名。')).toEqual([
      expect.stringContaining(`${PAPER}:10 发现范文里找不到“san-hao#w1”的文字`),
    ]);
    expect(told(PAPER, '## 摸底数', '## 主要工作')).toEqual([expect.stringContaining('“headings/zhu-xue-1”')]);
  });

  test('its body is text, without code and broken links', () => {
    expect(refused(PAPER, '## 摸底数', '## 摸底数\n\n{1 + 1}')).toEqual([expect.stringContaining('[mdx-code]')]);
  });
});

describe('what phrases, headings, the year and forms name exists', () => {
  test.each([
    [ENDING, 'papers: [summary]', 'papers: [sumary]', '不存在的文种“sumary”'],
    [ENDING, 'papers: [summary]', 'papers: [summary], level: [厂矿]', '不存在的适用层级“厂矿”'],
    [HEADINGS, 'category: bang-fu', 'category: bang-fo', '不存在的领域“bang-fo”'],
    [HEADINGS, 'level: [企业]', 'level: [厂矿]', '不存在的适用层级“厂矿”'],
    [HEADINGS, 'level: [企业]', 'source: rui-jim', '不存在的总结“rui-jim”'],
    [CALENDAR, 'practices: [jin-qiu]', 'practices: [jin-qu]', '不存在的做法“jin-qu”'],
    [CALENDAR, 'papers: [summary]', 'papers: [plan]', '不存在的文种“plan”'],
    [CALENDAR, 'summary: rui-jin', 'summary: rui-jim', '不存在的总结“rui-jim”'],
    [CALENDAR, 'section: 一 帮扶', 'section: 二 帮扶', '总结 rui-jin 里没有的小标题“二 帮扶”'],
    [CALENDAR, 'article: 21', 'article: 99', '《工会法》没有第九十九条'],
    [FORM, 'category: bang-fu', 'category: bang-fo', '不存在的领域“bang-fo”'],
    [FORM, 'practices: [jin-qiu]', 'practices: [jin-qu]', '不存在的做法“jin-qu”'],
    [FORM, 'section: 一 帮扶', 'section: 二 帮扶', '总结 rui-jin 里没有的小标题“二 帮扶”'],
    [FORM, 'law: gong-hui-fa', 'law: gong-hui-fo', '不存在的法律“gong-hui-fo”'],
  ])('%s: %s → %s', (file, from, to, message) => {
    expect(refused(file, from, to)).toEqual([expect.stringMatching(new RegExp(`^${file}:\\d+ 发现${message}`))]);
  });

  test('a phrase leads into a part that its papers have', () => {
    const opens = (name: string) => refused(ENDING, 'papers: [summary]', `papers: [summary], opens: ${name}`);
    expect(opens('打算')).toEqual([]);
    expect(opens('主要工作')).toEqual([]);
    expect(opens('不足')).toEqual([
      `${ENDING}:4 发现文种 summary 的骨架里没有“不足”这一部分；应为summary 各节的小标题或 slots 之一：主要工作、做法、成效、下一步打算、打算。修改：改写 opens，或从 papers 里删去这个文种。[unknown-opens]`,
    ]);
  });

  test('a skeleton may ask for a kind of phrase as for a slot', () => {
    expect(refused('content/skeletons.yaml', 'slots: [打算]', 'slots: [打算, 结尾]')).toEqual([]);
    expect(refused('content/skeletons.yaml', 'slots: [打算]', 'slots: [打算, 结局]')).toEqual([
      expect.stringContaining('应为content/slots.yaml、content/phrases/ 中已有的：做法、成效、打算、结尾'),
    ]);
  });
});

describe('what readers copy', () => {
  test.each([
    [ENDING, '【单位】', '【单位名】'],
    [HEADINGS, '摸底数,', '摸【底数】,'],
    [FORM, '【单位】', '【单位名】'],
    [PAPER, '先写做法', '先写【做法】'],
  ])('%s has only the blanks of the library', (file, from, to) => {
    expect(told(file, from, to)).toContainEqual(expect.stringMatching(new RegExp(`^${file}:\\d+ 发现待填项.*\\[unknown-blank\\]$`)));
  });

  test('names nothing that is gone', () => {
    expect(told(ENDING, '请各位代表看着', '请劳动局看着')).toContainEqual(expect.stringContaining('[outdated-name]'));
  });

  test('keeps the rules of text', () => {
    expect(told(FORM, '由【单位】填写。', '由【单位】填写,签字。')).toContainEqual(expect.stringMatching(new RegExp(`^${FORM}:\\d+`)));
  });

  test('what ages is dated: suggestions for a blank tell the day they were checked', () => {
    expect(told('content/blanks.yaml', 'example: 2万元', 'example: 2万元, suggestions: [3万元]')).toEqual([
      expect.stringContaining('【金额】有 suggestions 而没有 asOf'),
    ]);
  });
});

describe('twins and gaps', () => {
  test.each([
    [HEADINGS, /$/, '- { id: zhu-xue-1, build: 三字, pattern: 动宾, items: [办实事, 聚人心, 强基层] }\n', '重复的小标题编号“zhu-xue-1”'],
    [CALENDAR, 'month: 9', 'month: 8', '重复的月份“8”'],
    [ENDING, 'label: 结尾', 'label: 打算', '重复的位置名称“打算”'],
    [ENDING, /$/, '  - { id: e1, papers: [summary], text: 一年辛苦不寻常，来年还要接着干，各位代表请多提意见。 }\n', '重复的语句编号“e1”'],
  ])('%s is refused', (file, from, to, message) => {
    expect(refused(file, from, to)).toContainEqual(expect.stringContaining(message));
  });

  test('an empty list would be a door to nothing', () => {
    expect(refused(CALENDAR, /^[\s\S]*$/, '[]\n')).toEqual([expect.stringContaining('[empty-collection]')]);
  });

  test('what has no basis is not dated', () => {
    expect(refused(CALENDAR, /\n {6}basis: .*\n/, '\n')).toEqual([expect.stringContaining('没有依据的不写进年历')]);
  });

  test('a form has something to fill, tick or copy, and tells where it comes from', () => {
    expect(refused(FORM, /columns: .*\ntext: .*\n/, '')).toEqual([expect.stringContaining('fields、columns、items、text 至少写一样')]);
    expect(refused(FORM, /sources: .*\nlegal: .*\n/, '')).toEqual([expect.stringContaining('sources、legal 至少写一处')]);
  });
});

test('headings that fall out of their set are told; a source’s own stand as they are', () => {
  expect(told(HEADINGS, '筹资金', '筹措资金来')).toEqual([
    `${HEADINGS}:5 发现zhu-xue-1 的“筹措资金来”有5个字；应为同组3个字，相差不超过1个。修改：改成与同组的一样长短、一样句式，或换一个小标题。[heading-parallel]`,
  ]);
  expect(told(HEADINGS, '筹资金, 送温情]\n', '筹措资金来, 送温情]\n  source: rui-jin\n')).toEqual([]);
});
