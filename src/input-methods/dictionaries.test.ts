import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeGbk, fitsGbk } from './gbk.ts';
import { microsoftPhrases } from './microsoft.ts';
import { inPinyin, typedNames } from './words.ts';

const term = (label: string, aliases: string[] = []) => ({ id: 'x', label, aliases, category: 'y' });
const wordsOf = (...terms: ReturnType<typeof term>[]) => inPinyin(typedNames({ terms, practices: [], laws: [] }));

/** Reads what Windows exports, field by field. */
function readPhrases(bytes: Uint8Array): { code: string; phrase: string; place: number }[] {
  const file = Buffer.from(bytes);
  expect(file.toString('latin1', 0, 8)).toBe('mschxudp');
  const [table, start, end, count] = [16, 20, 24, 28].map((at) => file.readUInt32LE(at)) as [number, number, number, number];
  expect(end).toBe(file.length);
  expect(start).toBe(table + count * 4);
  return Array.from({ length: count }, (_, i) => {
    const at = start + file.readUInt32LE(table + i * 4);
    const next = i + 1 < count ? start + file.readUInt32LE(table + (i + 1) * 4) : end;
    const text = at + file.readUInt16LE(at + 4);
    return {
      code: file.toString('utf16le', at + 16, text - 2),
      phrase: file.toString('utf16le', text, next - 2),
      place: file.readUInt8(at + 6),
    };
  });
}

describe('words that are typed', () => {
  test('takes names and other names, each once, and leaves out what nobody types in pinyin', () => {
    const words = wordsOf(term('职代会', ['职工代表大会', '职代会', 'EAP', '会']), term('“三必访”'));
    expect(words.map(({ word }) => word)).toEqual(['职代会', '职工代表大会']);
  });

  test('reads a character as its word has it', () => {
    expect(wordsOf(term('重阳节'))[0]?.syllables).toEqual(['chong', 'yang', 'jie']);
    expect(wordsOf(term('女职工'))[0]?.syllables).toEqual(['nv', 'zhi', 'gong']);
  });
});

describe('GBK', () => {
  test('is what the decoder of every browser reads back', () => {
    const character = fc.integer({ min: 0x20, max: 0x9fff }).map((code) => String.fromCharCode(code));
    const text = fc.array(character).map((all) => all.filter(fitsGbk).join(''));
    fc.assert(fc.property(text, (written) => new TextDecoder('gbk').decode(encodeGbk(written)) === written));
  });

  test('refuses what it does not have', () => {
    expect(() => encodeGbk('𠮷')).toThrow('GBK 里没有');
  });
});

test('微软拼音: what is written is what Windows reads, codes over 32 letters left out', () => {
  const words = wordsOf(term('职代会'), term('金秋助学'), term('企业民主管理制度建设情况检查考核'));
  expect(readPhrases(microsoftPhrases(words))).toEqual([
    { code: 'jinqiuzhuxue', phrase: '金秋助学', place: 1 },
    { code: 'zhidaihui', phrase: '职代会', place: 1 },
  ]);
});
