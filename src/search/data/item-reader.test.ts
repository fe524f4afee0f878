import { expect, test } from 'vitest';
import { ItemReader } from './item-reader.ts';

const readerOf = (hex: string) => new ItemReader(Buffer.from(hex, 'hex'));

// RFC 8949, appendix A.
const NUMBERS: [hex: string, value: number][] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1000000],
  ['20', -1],
  ['29', -10],
  ['3863', -100],
  ['3903e7', -1000],
];

test('whole numbers are read as the RFC writes them', () => {
  for (const [hex, value] of NUMBERS) {
    const reader = readerOf(hex);
    expect([reader.integer(), reader.done]).toEqual([value, true]);
  }
});

test('texts are UTF-8, counted in bytes', () => {
  expect(readerOf('6449455446').text()).toBe('IETF');
  expect(readerOf('63e6b0b4').text()).toBe('水');
});

test('a list tells how many items follow', () => {
  const reader = readerOf('83010203');
  expect(reader.list(() => reader.integer())).toEqual([1, 2, 3]);
});

test('whatever an item is, the next one begins behind it', () => {
  for (const [hex] of [...NUMBERS, ['6449455446'], ['80'], ['8301820203820405'], ['8261626163']] as const) {
    const reader = readerOf(`${hex}07`);
    reader.skip();
    expect(reader.integer(), hex).toBe(7);
  }
});

test('another item than the one that is asked for is refused, and so is what no item of Pagefind is', () => {
  expect(() => readerOf('6161').integer()).toThrow('another data item than expected at byte 0');
  expect(() => readerOf('01').text()).toThrow('another data item');
  expect(() => readerOf('').open()).toThrow('another data item');
  // A map, a float, a list without a length.
  for (const hex of ['a0', 'f93c00', '9f01ff']) expect(() => readerOf(hex).skip(), hex).toThrow('another data item');
});
