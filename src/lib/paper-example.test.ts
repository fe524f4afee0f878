import { expect, test } from 'vitest';
import { parseMade } from './made-name.ts';
import { exampleBlocks } from './paper-example.ts';

test('headings get the numbers of a paper, the second level counted within the first; items and lines are paragraphs', () => {
  const body = '各位代表：\n\n## 做法\n\n### 甲\n\n一段【单位】。\n\n### 乙\n\n## 打算\n\n### 丙\n\n- 一项\n- 二项\n\n上行\n下行';
  expect(
    exampleBlocks(body).map((block) => (block.kind === 'heading' ? `${block.level} ${block.number}${block.text}` : block.text)),
  ).toEqual([
    '各位代表：',
    '1 一、做法',
    '2 （一）甲',
    '一段【单位】。',
    '2 （二）乙',
    '1 二、打算',
    '2 （一）丙',
    '一项',
    '二项',
    '上行',
    '下行',
  ]);
});

test.each([
  ['jin-qiu#w1', { kind: 'wording', practice: 'jin-qiu', id: 'w1' }],
  ['phrases/ending#e2', { kind: 'phrase', file: 'ending', id: 'e2' }],
  ['headings/min-zhu-1', { kind: 'headings', id: 'min-zhu-1' }],
])('%s is read', (name, made) => {
  expect(parseMade(name)).toEqual(made);
});

test.each(['jin-qiu', '#w1', 'phrases/ending', 'headings/a#w1', '金秋#w1', 'a/b#w1'])('%s is no name', (name) => {
  expect(parseMade(name)).toBeUndefined();
});
