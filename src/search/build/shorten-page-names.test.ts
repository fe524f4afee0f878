import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shortenPageNames } from './shorten-page-names.ts';

let meta: Uint8Array;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'zxx' });
  for (let i = 0; i < 40; i += 1) await index?.addHTMLFile({ url: `/${i}/`, content: `<html><body>页面 ${'字 '.repeat(i)}</body></html>` });
  const { files = [] } = (await index?.getFiles()) ?? {};
  meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array();
});
afterAll(() => pagefind.close());

const unpacked = (file: Uint8Array) => gunzipSync(file).toString('latin1');

test('records are named by their places, and the rest stays as it was', () => {
  const [before, after] = [unpacked(meta), unpacked(shortenPageNames(meta))];
  const names = [...after.matchAll(/\x83[\x60-\x77](zxx[0-9a-z]{1,2})\x01\x60/g)].map(([, name]) => name);
  expect(names).toEqual(Array.from({ length: 40 }, (_, i) => `zxx${i.toString(36)}`));
  const chunks = before.slice(before.lastIndexOf('\x60') + 1);
  expect(after.endsWith(chunks)).toBe(true);
  expect(after.slice(0, 20)).toBe(before.slice(0, 20));
});

test('a list that is made otherwise is refused', () => {
  expect(() => shortenPageNames(gzipSync('pagefind_dcd\x86\x01'))).toThrow('another data item than expected');
  expect(() => shortenPageNames(gzipSync('something else'))).toThrow('does not open with pagefind_dcd');
});
