import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programList } from '../data/program-list.ts';
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

test('what is written for the program is a list of the same make, without pieces, whatever its size', () => {
  fc.assert(
    fc.property(fc.nat({ max: 70_000 }), (records) => {
      expect(readList(gzipSync(programList(records)))).toEqual({ records, pieces: [] });
    }),
    { numRuns: 10, examples: [[0], [23], [24], [255], [256], [65_535], [65_536]] },
  );
});

test('a list that is made otherwise is refused', () => {
  expect(() => readList(gzipSync(Buffer.from('pagefind_dcd\x86\x01', 'latin1')))).toThrow('another data item than expected');
  expect(() => readList(gzipSync('something else'))).toThrow('no file of an index');
  expect(() => readList(gzipSync(Buffer.from('pagefind_dcd\x86e9.9.9', 'latin1')))).toThrow('Pagefind 9.9.9');
  const list = Buffer.from(programList(1));
  expect(() => readList(gzipSync(Buffer.concat([list, Buffer.from([0])])))).toThrow('more than records and pieces');
});
