import type { TypedWord } from './words.ts';

const HEADER = 64;
/** The program refuses longer codes. */
const LONGEST_CODE = 32;

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** Code and phrase of one record, each ended by a zero. */
function record(code: string, phrase: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0x00100010, 0);
  head.writeUInt16LE(16 + utf16(code).length + 2, 4);
  // Place among the candidates, then a constant.
  head.writeUInt8(1, 6);
  head.writeUInt8(6, 7);
  const end = Buffer.alloc(2);
  return Buffer.concat([head, utf16(code), end, utf16(phrase), end]);
}

/**
 * 微软拼音“用户自定义短语”, format `mschxudp` as Windows 10 1703 and later export it: a header of 64 bytes,
 * where each record begins, the records. Times are left 0, so that the same words give the same bytes.
 */
export function microsoftPhrases(words: readonly TypedWord[]): Uint8Array {
  const records = words
    .map(({ word, syllables }) => ({ word, code: syllables.join('') }))
    .filter(({ code }) => code.length <= LONGEST_CODE)
    .map(({ word, code }) => record(code, word));
  const places = Buffer.alloc(records.length * 4);
  let at = 0;
  records.forEach((one, i) => {
    places.writeUInt32LE(at, i * 4);
    at += one.length;
  });
  const header = Buffer.alloc(HEADER);
  header.write('mschxudp', 'latin1');
  const start = HEADER + places.length;
  [0x00600002, 1, HEADER, start, start + at, records.length].forEach((value, i) => header.writeUInt32LE(value, 8 + i * 4));
  return Buffer.concat([header, places, ...records]);
}
