import { describe, expect, test } from 'vitest';
import { fixtureLibrary } from '../content/fixture-library.ts';
import { formatIssue } from '../settings/issue.ts';
import { checkContent, checkStructure } from './check-library.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';
const YEARS = "- { name: 年度, meaning: 所写的年份, example: '2026' }\n- { name: 下年度, meaning: 下一年, example: '2027' }\n";

/** The small library with the lists lengthened and texts replaced. */
function library(lists: Record<string, string>, from = '', to = '') {
  return fixtureLibrary().map(({ path, text }) => ({
    path,
    text: `${path === PRACTICE && from !== '' ? text.replace(from, to) : text}${lists[path] ?? ''}`,
  }));
}

const told = (...change: Parameters<typeof library>) => checkContent(library(...change)).map(formatIssue);

test('a plan speaks of the year after the one that the paper reports on', () => {
  const blanks = { 'content/blanks.yaml': YEARS };
  expect(told(blanks, '明年扩大到', '【年度】年扩大到')).toEqual([
    `${PRACTICE}:20 发现打算里写【年度】，在总结里会印成已经过去的一年；应为说以后的事用【下年度】。修改：改为【下年度】。[year-ahead]`,
  ]);
  expect(told(blanks, '明年扩大到', '【下年度】年扩大到')).toEqual([]);
  expect(told(blanks, '明年扩大到', '【年度】年没有办到的，【下年度】年扩大到')).toEqual([]);
  expect(told(blanks, '全年惠及', '【年度】年惠及')).toEqual([]);
});

test('the slot that another answers exists', () => {
  expect(
    checkStructure(library({ 'content/slots.yaml': '- { id: goal, label: 目标, meaning: 做到什么程度。, answers: 不足处 }\n' })).map(
      formatIssue,
    ),
  ).toEqual([expect.stringContaining('content/slots.yaml:4 发现不存在的位置“不足处”')]);
});

describe('a shortfall', () => {
  const slots = {
    'content/slots.yaml':
      '- { id: lack, label: 不足, meaning: 差在哪里。 }\n- { id: next, label: 安排, meaning: 怎样补上。, ahead: true, answers: 不足 }\n',
  };
  const withLack = (lack: string) =>
    told(slots, '助学对象由【单位】逐户摸底后确定。 }', `助学对象由【单位】逐户摸底后确定。 }\n  - { id: w4, slot: 不足, text: ${lack} }`);

  test('does not deny what the same practice tells as done', () => {
    expect(withLack('申请递上来以后没有逐户摸底，名单定得急。')).toEqual([
      `${PRACTICE}:19 发现不足说“申请递上来以后没有逐户摸底”，做法 w1 却说“助学对象由【单位】逐户摸底后确定”；应为同一做法的不足与写成已做的不矛盾，放进一篇稿子读得通。修改：写明有多少没有做到（【件数】件、部分……），或换一个真正的短板。[denied-work]`,
    ]);
  });

  test.each([
    '有【人数】户没有逐户摸底，名单定得急。',
    '【人数】份申请来得晚，没有逐户摸底。',
    '部分家庭没有逐户摸底。',
    '孩子毕业以后的去向没有人问过。',
  ])('may say how much of it was not done, or that something else was not: %s', (lack) => {
    expect(withLack(lack)).toEqual([]);
  });

  test('and a plan does not promise anew what is told as done, unless it goes further', () => {
    const withPlan = (plan: string) =>
      told(slots, '全年惠及【人数】人，发放【金额】。 }', `逐户走访摸底，核对家境困难程度。 }\n  - { id: w5, slot: 安排, text: ${plan} }`);
    expect(withPlan('核对家境困难程度由两人一组办。')).toEqual([
      `${PRACTICE}:20 发现安排说要“核对家境困难程度由两人一组办”，成效 w2 已写成办了：“核对家境困难程度”；应为打算写还没有办的，或写明再进一步。修改：换成下一步的事，或写明扩大到哪里、提高到多少。[promised-work]`,
    ]);
    expect(withPlan('核对家境困难程度推广到全部班组。')).toEqual([]);
    expect(withPlan('核对以后告诉本人，家境变了再核一次。')).toEqual([]);
  });
});
