import { describe, expect, test } from 'vitest';
import { lawFaults } from './law-faults.ts';

const laws = new Map([
  ['工会法', { version: '2021-12-24', articleCount: 58 }],
  ['集体合同规定', {}],
]);
const faults = (text: string) => lawFaults(text, laws);

describe('lawFaults', () => {
  test('tells of an article that does not exist, by whatever name the law is cited', () => {
    expect(faults('【单位】依《中华人民共和国工会法》第十条、第五十九条换届。')).toEqual([
      '《中华人民共和国工会法》没有第五十九条，全文共58条。',
    ]);
  });

  test('tells of an edition that is not in force', () => {
    expect(faults('依《工会法》（2009年修正）第十条。')).toEqual(['《工会法》的现行文本是2021年的，请按现行条文核对。']);
    expect(faults('依《工会法》（2021年修正）第十条。')).toEqual([]);
  });

  test('says nothing of laws that it cannot hold the draft against', () => {
    expect(faults('依《某省工会条例》第九十条、《集体合同规定》第九十条。')).toEqual([]);
  });
});
