import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeData } from '../data/data-encoding.ts';
import { encodeData } from './encode-data.ts';
import { anyCharacter } from '../../lib/any-character.ts';

const back = (value: unknown): unknown => JSON.parse(decodeData(encodeData(JSON.stringify(value))));

test('any data comes out as it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: anyCharacter })), (value) => {
      expect(back(value)).toEqual(value);
    }),
  );
});

test('every sign and character of the language does, whatever its code', () => {
  const all = Array.from({ length: 0xfffe }, (_, code) => String.fromCharCode(code)).filter((one) => !/[\ud800-\udfff]/.test(one));
  expect(back(all)).toEqual(all);
});

test('a character of Chinese takes two bytes, and so do its marks', () => {
  const text = '困难职工帮扶，“两节”送温暖——《办法》';
  expect(encodeData(`"${text}"`)).toHaveLength(2 + 2 * text.length);
});

test('what moved between editions of the standard is escaped, for decoders of either', () => {
  expect(Buffer.from(encodeData('"ḿ︐龴€"')).toString('latin1')).toMatch(/^"\\u1e3f\\ufe10\\u9fb4/);
});
