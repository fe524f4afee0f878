import { expect, test } from 'vitest';
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
