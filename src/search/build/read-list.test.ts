import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listOf, nameOf } from '../data/index-parts.ts';
import { readList } from './read-list.ts';

let meta: Uint8Array;
let pieces: string[];

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'zxx' });
  for (let i = 0; i < 40; i += 1) await index?.addHTMLFile({ url: `/${i}/`, content: `<html><body>页面 ${'字 '.repeat(i)}</body></html>` });
  const { files = [] } = (await index?.getFiles()) ?? {};
  meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array();
  pieces = files.flatMap(({ path }) => /^index\/(.+)\.pf_index$/.exec(path)?.[1] ?? []);
});
afterAll(() => pagefind.close());

test('the list of a real index tells its records and its pieces', () => {
  const read = readList(meta);
  expect(read.records).toBe(40);
  expect(read.pieces.map(({ name }) => name).sort()).toEqual(pieces.sort());
});

test('what is written for the program is a list of the same make, whatever its size', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 700 }),
      fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 300 }),
      (records, bounds) => {
        const written = readList(gzipSync(listOf({ records, pieces: bounds })));
        expect(written.records).toBe(records);
        expect(written.pieces).toEqual(bounds.map(([first, last], place) => ({ first, last, name: nameOf(place) })));
      },
    ),
    { numRuns: 30 },
  );
});

test('a list that is made otherwise is refused', () => {
  expect(() => readList(gzipSync(Buffer.from('pagefind_dcd\x86\x01', 'latin1')))).toThrow('another data item than expected');
  expect(() => readList(gzipSync('something else'))).toThrow('does not open with pagefind_dcd');
  expect(() => readList(gzipSync(Buffer.from('pagefind_dcd\x86e9.9.9', 'latin1')))).toThrow('Pagefind 9.9.9');
  const list = Buffer.from(listOf({ records: 1, pieces: [] }));
  expect(() => readList(gzipSync(Buffer.concat([list, Buffer.from([0])])))).toThrow('more than records and pieces');
});
