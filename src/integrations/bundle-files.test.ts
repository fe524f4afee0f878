import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packBundle, placeBundle } from './bundle-files.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'bundle-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const folders = (name: string) => ({ dist: join(home, name), server: join(home, name, '.prerender') });

test('a bundle is placed byte for byte, and its program names the folder that the site is now written to', () => {
  const before = folders('dist.next-1');
  mkdirSync(join(before.server, 'chunks'), { recursive: true });
  mkdirSync(join(before.dist, '_astro'));
  const at = (folder: string) => `${pathToFileURL(folder).href}/`;
  writeFileSync(join(before.server, 'chunks/a.mjs'), `const manifest = { outDir: "${at(before.dist)}", 名: "库" };`);
  writeFileSync(join(before.dist, '_astro/a.wasm'), Buffer.from([0, 255, 1, 254]));
  const made = { chunks: ['a.mjs'], styles: [['p', [{ order: 1 }]]] as [string, unknown[]][] };
  const packed = packBundle(before, made, { client: ['_astro/a.wasm'], server: ['chunks/a.mjs'] });

  const after = folders('dist.next-22');
  expect(placeBundle(packed, after)).toEqual(made);
  expect(readFileSync(join(after.server, 'chunks/a.mjs'), 'utf8')).toBe(`const manifest = { outDir: "${at(after.dist)}", 名: "库" };`);
  expect([...readFileSync(join(after.dist, '_astro/a.wasm'))]).toEqual([0, 255, 1, 254]);
});
