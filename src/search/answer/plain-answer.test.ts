import { expect, test } from 'vitest';
import { LEXICON } from '../fixtures.ts';
import { namesPractice, plainAnswer } from './plain-answer.ts';

const doc = LEXICON.docs[0]!;

test('a title and another name of a practice name it; a part of one does not', () => {
  expect(namesPractice('厂务公开与责任考核', doc)).toBe(true);
  expect(namesPractice('企务公开', doc)).toBe(true);
  expect(namesPractice('公开', doc)).toBe(false);
});

test('a summary is never a plain answer', () => {
  const summary = LEXICON.docs.find(({ kind }) => kind === 'summary')!;
  expect(namesPractice(summary.title, summary)).toBe(false);
});

test('the first three steps, and how many there are, with a figure', () => {
  const how = ['步骤前不标的，来源已做', '1. 公布', '2. 开会', '3. 记录', '4. 归档'];
  expect(
    plainAnswer([
      { mark: 'how', paragraphs: how },
      { mark: 'figures', paragraphs: ['公开单位：12家'] },
    ]),
  ).toEqual({
    steps: ['公布', '开会', '记录'],
    of: 4,
    figure: '公开单位：12家',
  });
});

test('the first provision that it rests on, with its place in the law', () => {
  const basis = ['gong-hui-fa#a21 《工会法》第二十一条', 'lao-dong-fa 《劳动法》第三十三条'];
  const answer = plainAnswer([
    { mark: 'how', paragraphs: ['1. 公布'] },
    { mark: 'law', paragraphs: basis },
  ]);
  expect(answer?.basis).toEqual({ law: 'gong-hui-fa', anchor: 'a21', name: '《工会法》第二十一条' });
});

test('a text without steps is no answer', () => {
  expect(plainAnswer([{ mark: 'what', paragraphs: ['甲'] }])).toBeUndefined();
});
