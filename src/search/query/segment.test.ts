import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';
import { segment } from './segment.ts';

const names = openNames(LEXICON);
const kinds = (query: string) => segment(query, names).map(({ kind, text }) => `${kind}:${text}`);

describe('segment', () => {
  test('the longest names win', () => {
    expect(kinds('职代会提案')).toEqual(['word:职代会提案']);
  });

  test('question words are empty, slot words are requests', () => {
    expect(kinds('厂务公开成效怎么写')).toEqual(['word:厂务公开', 'slot:成效', 'empty:怎么写']);
  });

  test('a rest without idle characters at its edges is unknown', () => {
    expect(kinds('给厂务公开搞电影')).toContain('unknown:电影');
  });

  test('一 with a measure is an article in a longer phrase, and a number beside a word or two', () => {
    expect(kinds('职代会没有一本红烧肉丸')).not.toContain('quantity:一本');
    expect(kinds('一本')).toEqual(['quantity:一本']);
    expect(kinds('职代会没有三本红烧肉丸')).toContain('quantity:三本');
  });

  test('idle characters are idle in sentences only', () => {
    expect(kinds('职代会结对')).toContain('unknown:结对');
    expect(kinds('新来的职代会')).toContain('unknown:新');
  });

  test('a long unknown part of a sentence is cut where idle characters stand', () => {
    expect(kinds('怎么办职代会红烧太肉丸')).toEqual(['empty:怎么办', 'word:职代会', 'unknown:红烧', 'unknown:肉丸']);
    expect(kinds('职代会红烧太肉丸')).toContain('unknown:红烧太肉丸');
  });

  test('a year stands apart', () => {
    expect(kinds('2024年度工会总结')).toEqual(['year:2024', 'word:工会', 'summary:总结']);
    expect(kinds('12024')).toEqual(['quantity:12024']);
  });

  test('letters stand apart from characters', () => {
    expect(kinds('word目录')).toEqual(['unknown:word', 'unknown:目录']);
  });

  test('every character but the idle ones is in a piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'厂务公开职代会提案怎么写成效数据给'), maxLength: 30 }), (query) => {
        expect(
          segment(query, names)
            .map(({ text }) => text)
            .join('').length,
        ).toBeLessThanOrEqual(query.length);
      }),
    );
  });
});
