import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordCount } from './word-count.ts';

test('each Chinese character and mark is one, each run of letters and digits is one, blanks are none', () => {
  expect(wordCount('')).toBe(0);
  expect(wordCount('工会工作')).toBe(4);
  expect(wordCount('2026年，开展12场。')).toBe(8);
  expect(wordCount('按 GB/T 9704—2012 排版')).toBe(7);
  expect(wordCount('“双争”——有力量……')).toBe(11);
  expect(wordCount('一、　主要工作\n（一）帮扶')).toBe(11);
  expect(wordCount('𠮷野')).toBe(2);
});

test('what blanks part can be counted part by part', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(wordCount(`${one}\n${other}`)).toBe(wordCount(one) + wordCount(other));
    }),
  );
});
