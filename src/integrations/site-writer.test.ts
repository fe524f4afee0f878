import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteWriter } from './site-writer.ts';

let folder: string;
const last = () => join(folder, 'last');
const next = () => join(folder, 'next');
const inode = (...path: string[]) => statSync(join(...path)).ino;
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const bytes = (text: string) => Buffer.from(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-writer-'));
  mkdirSync(join(last(), 'a'), { recursive: true });
  writeFileSync(join(last(), 'a/index.html'), '字');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what the last site holds byte for byte is the same file; what has changed is another, and the last site stays as it was', () => {
  const write = siteWriter(next(), last());
  writeFileSync(join(last(), 'b.json'), '旧的');
  write('a/index.html', bytes('字'));
  write('b.json', bytes('新的'));
  expect(inode(next(), 'a/index.html')).toBe(inode(last(), 'a/index.html'));
  expect(inode(next(), 'b.json')).not.toBe(inode(last(), 'b.json'));
  expect([read(next(), 'b.json'), read(last(), 'b.json')]).toEqual(['新的', '旧的']);
});

test('without a last site, or where its place holds something else, files are written', () => {
  siteWriter(next())('a/index.html', bytes('字'));
  mkdirSync(join(last(), 'c'));
  const write = siteWriter(next(), last());
  write('c', bytes(''));
  write('d/e.md', bytes('丁'));
  expect([read(next(), 'a/index.html'), read(next(), 'c'), read(next(), 'd/e.md')]).toEqual(['字', '', '丁']);
  expect(inode(next(), 'a/index.html')).not.toBe(inode(last(), 'a/index.html'));
});

test('a file that is there already is neither written over nor linked over', () => {
  mkdirSync(join(next(), 'a'), { recursive: true });
  writeFileSync(join(next(), 'a/index.html'), 'public');
  expect(() => {
    siteWriter(next(), last())('a/index.html', bytes('字'));
  }).toThrow('EEXIST');
  expect(() => {
    siteWriter(next())('a/index.html', bytes('字'));
  }).toThrow('EEXIST');
  expect(read(next(), 'a/index.html')).toBe('public');
});
