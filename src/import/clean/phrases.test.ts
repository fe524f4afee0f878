import { expect, test } from 'vitest';
import { FIXTURE_DATA } from '../fixture-importer.ts';
import { phraseChecker } from './phrases.ts';

const check = phraseChecker(FIXTURE_DATA.phrases);
const flagged = (text: string): string[] => check({ text, line: 1 }).map(({ text: told }) => /疑应为“(.*?)”/.exec(told)?.[1] ?? '');

test.each([
  ['众人拾材火焰高', '众人拾柴火焰高'],
  ['全心意为职工服务', '全心全意'],
  ['脚踏地工作', '脚踏实地'],
  ['把它作为抓手，脚踏实推进', '脚踏实地'],
  ['要齐抓管', '齐抓共管'],
])('%s is %s', (text, phrase) => {
  expect(flagged(text)).toEqual([phrase]);
});

test.each([
  '全体委员尽职尽责、认真务实，坚持育人为本；现行有效的制度继续执行，合理建议积极采纳',
  '以人为中心，坚持不断改进，实事求是地说',
  '替职工解难事、办实事是分内职责',
  '雪中送来温暖，为人师长，丰富多样',
  '落实到处室，常抓严管，团结一心',
])('nothing is wrong with %s', (text) => {
  expect(flagged(text)).toEqual([]);
});
