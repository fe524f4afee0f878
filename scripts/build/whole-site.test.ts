import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingFrom } from './whole-site.ts';

let dist = '';
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const list = (...files: [url: string, bytes: number][]) => {
  put('offline.json', JSON.stringify({ files: files.map(([url, bytes]) => ({ url, bytes, group: 'page', revision: 'x' })) }));
};

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'whole-'));
  for (const path of ['404.html', 'sw.js', 'api/practices.json']) put(path, 'x');
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

test('a site with every file of its list is whole, under a base path too', () => {
  put('index.html', '12345');
  put('_astro/a.css', '1');
  list(['/ku/', 5], ['/ku/_astro/a.css', 1]);
  expect(missingFrom(dist, '/ku/')).toEqual([]);
});

test('a site of two files, a file that is gone and one that is cut short are told', () => {
  expect(missingFrom(dist, '/')).toEqual(['没有 offline.json：生成到一半就停了']);
  put('index.html', '12');
  list(['/', 5], ['/practices/x/', 7]);
  rmSync(join(dist, 'sw.js'));
  expect(missingFrom(dist, '/')).toEqual(['sw.js 不见了', 'index.html 有2字节，写出时是5字节', 'practices/x/index.html 不见了']);
});
