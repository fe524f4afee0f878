import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

/** 工会 and 总结 in the encodings of the trade. */
const SHORT: [string, string, number[]][] = [
  ['工会', 'GB18030', [0xb9, 0xa4, 0xbb, 0xe1]],
  ['工會', 'Big5', [0xa4, 0x75, 0xb7, 0x7c]],
  ['联通', 'GB18030', [0xc1, 0xaa, 0xcd, 0xa8]],
  ['总结', 'UTF-8', [0xe6, 0x80, 0xbb, 0xe7, 0xbb, 0x93]],
  ['工会', 'UTF-16LE', [0xe5, 0x5d, 0x1a, 0x4f]],
  ['工会', 'UTF-16BE', [0x5d, 0xe5, 0x4f, 0x1a]],
];

describe('decodeText', () => {
  test.each(SHORT)('reads the two characters %s as %s', (text, encoding, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ text, encoding, unreadable: 0, foreign: [] });
  });

  test('a mark decides', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe5, 0x5d]))).toMatchObject({ text: '工', encoding: 'UTF-16LE' });
  });

  test('a file cut in the middle of a character is still UTF-8', () => {
    const bytes = Buffer.from('今年工会工作取得进展').subarray(0, -1);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'UTF-8', unreadable: 1 });
  });

  test.each(['utf-8', 'gb18030'])('lines in another encoding than the rest are read in theirs, most in %s', (most) => {
    const text = '今年，公司工会组织职工开展技能竞赛，参加职工三百多人。\n';
    const gbk = new Uint8Array(
      [
        ...'bdf1c4eaa3acb9abcbbeb9a4bbe1d7e9d6afd6b0b9a4bfaad5b9bcbcc4dcbebac8fca3acb2cebcd3d6b0b9a4c8fdb0d9b6e0c8cba1a30a'.matchAll(/../g),
      ].map(([hex]) => Number.parseInt(hex, 16)),
    );
    const utf8 = new TextEncoder().encode(text);
    const [own, other] = most === 'utf-8' ? [utf8, gbk] : [gbk, utf8];
    const bytes = new Uint8Array([own, other, own, own, other].flatMap((part) => [...part]));
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ text: text.repeat(5), unreadable: 0 });
    expect(decoded?.foreign.length).toBeGreaterThan(0);
  });

  test('binary data is no text', () => {
    expect(decodeText(new Uint8Array(Array.from({ length: 400 }, (_, index) => (index * 7) % 32)))).toBeUndefined();
  });
});
