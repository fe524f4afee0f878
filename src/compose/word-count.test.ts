import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OTHERWISE_IN_LIBREOFFICE, wordCount } from './word-count.ts';

/**
 * Text, what it counts, and what LibreOffice 7.4 counted (`soffice --convert-to fodt`, meta:word-count) where that is something else:
 * of marks that stand in Chinese and in Latin text alike.
 */
const COUNTED: [string, number, number?][] = [
  ['', 0],
  ['工会工作', 4],
  ['2026年，开展12场。', 8],
  ['一、　主要工作\n（一）帮扶', 11],
  ['甲　乙', 2],
  ['甲\t乙', 2],
  ['2026 年 1 月', 4],
  ['【单位】', 4],
  ['《工会法》第6条', 8],
  // Words of letters and numbers with their signs.
  ['a b c', 3],
  ['A4纸', 2],
  ['5G网', 2],
  ['3.14万元', 3],
  ['12,345元', 2],
  ['98.6%', 1],
  ['1/3', 1],
  ['±5', 1],
  ['3×4', 1],
  ['36℃', 1],
  ['$30', 1],
  ['2026-12-05', 1],
  ['e-mail：abc@x.cn', 3],
  ['http://a.cn/b?c=1', 1],
  ['5G·AI', 1],
  ['α粒子', 3],
  ['(1)', 1],
  // Full-width letters and digits, units and 序号 count each.
  ['ＡＢＣ', 3],
  ['２０２６年', 5],
  ['（1）', 3],
  ['10～20', 3],
  ['5％', 2],
  ['10㎡', 2],
  ['￥30', 2],
  ['①②③', 3],
  ['第①条', 3],
  ['Ⅲ级', 2],
  ['□甲', 2],
  ['𠮷野', 2],
  // Marks of both scripts.
  ['“双争”——有力量……', 11, 8],
  ['按 GB/T 9704—2012 排版', 7, 6],
  ['“AI+工会”', 5, 4],
  ['甲—乙', 3, 2],
  ['50‰', 2, 1],
];

describe('wordCount', () => {
  test.each(COUNTED)('%j counts %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  test('LibreOffice counts the same but for the marks of both scripts', () => {
    for (const [text, count, other = count] of COUNTED) {
      const [rest] = [text.replace(OTHERWISE_IN_LIBREOFFICE, '')];
      if (other !== count) expect(rest, text).not.toBe(text);
      else expect(wordCount(rest), text).toBe(other);
    }
  });

  test('what blanks part can be counted part by part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(wordCount(`${one}\n${other}`)).toBe(wordCount(one) + wordCount(other));
      }),
    );
  });
});
