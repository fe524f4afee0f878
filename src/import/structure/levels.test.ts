import { expect, test } from 'vitest';
import { structure } from './structure.ts';

const LONG = '围绕中心工作，认真组织实施，加强督促检查，及时总结经验，各项任务按时完成。';
const outline = (...texts: string[]): string[] =>
  structure(texts.map((text, index) => ({ text, line: index + 1 }))).value.flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
  );

test('the highest style present is level two, without gaps below', () => {
  expect(outline('1.组织建设', LONG, '（1）建会', LONG)).toEqual(['2 1.组织建设', '3 （1）建会']);
});

test('numbers that begin again under an unnumbered heading nest below it', () => {
  expect(outline('一、维权', LONG, '二、帮扶', LONG, '下一步工作安排', '一、学习', LONG)).toEqual([
    '2 一、维权',
    '2 二、帮扶',
    '2 下一步工作安排',
    '3 一、学习',
  ]);
});

test('an unnumbered heading between numbers that go on is a sub-heading', () => {
  expect(outline('一、维权', LONG, '主要做法', LONG, '二、帮扶', LONG)).toEqual(['2 一、维权', '3 主要做法', '2 二、帮扶']);
});

test('a headline at the start of a paragraph is a heading, a whole sentence is not', () => {
  expect(outline(`一是健全机制。${LONG}`, `二是${LONG}`)).toEqual(['2 一是健全机制']);
});

test('items that end with a semicolon are a list', () => {
  expect(outline('（1）跳绳比赛；', '（2）书画展；', '（3）健步走。')).toEqual([]);
});

test('points out a gap and a sequence of one', () => {
  const { messages } = structure([
    { text: '一、维权', line: 1 },
    { text: LONG, line: 2 },
    { text: '三、帮扶', line: 3 },
    { text: LONG, line: 4 },
  ]);
  expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['number-gap', 3]]);
});
