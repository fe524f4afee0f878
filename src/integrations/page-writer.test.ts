import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../settings/list-files.ts';
import { pageWriter } from './page-writer.ts';

let folder: string;
const bytes = Buffer.from('字');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-writer-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const writer = () => pageWriter(pathToFileURL(`${folder}/`));

test('pages and files lie where Astro would put them; what it has rules of its own for is left to it', () => {
  const write = writer();
  expect(write('', 'page', bytes)).toBe(true);
  expect(write('practices/a', 'page', bytes)).toBe(true);
  expect(write('practices/a.docx', 'endpoint', bytes)).toBe(true);
  expect(write('404', 'page', bytes)).toBe(false);
  expect(write('old', 'redirect', bytes)).toBe(false);
  expect(listFiles(folder)).toEqual(['index.html', 'practices/a.docx', 'practices/a/index.html']);
  expect(readFileSync(join(folder, 'practices/a.docx'), 'utf8')).toBe('字');
});

test('a file that is there already is not written over', () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), 'public');
  expect(() => writer()('a', 'page', bytes)).toThrow('EEXIST');
});
