import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';

const LONG = '工会在开学前给困难职工子女发助学金。'.repeat(60);

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'compress-'));
  mkdirSync(join(dist, 'practices'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

test('every long text of a site gets copies that open to the same; short ones and what is no text get none', () => {
  for (const path of ['index.html', 'practices/x.md', 'practices/x.docx', 'feed.xml']) writeFileSync(join(dist, path), LONG);
  writeFileSync(join(dist, 'robots.txt'), 'User-agent: *\n');
  const said = execFileSync(process.execPath, ['scripts/compress.ts', '--dist', dist], { encoding: 'utf8' });
  expect(said).toContain('已压缩3个文件');
  const copies = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:gz|br)$/.test(path));
  expect(copies.sort()).toEqual(['feed.xml', 'index.html', 'practices/x.md'].flatMap((path) => [`${path}.br`, `${path}.gz`]).sort());
  expect(gunzipSync(readFileSync(join(dist, 'practices/x.md.gz'))).toString()).toBe(LONG);
  expect(brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).toString()).toBe(LONG);
});
