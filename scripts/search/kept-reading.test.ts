import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptReading } from './kept-reading.ts';

let root = '';
const write = (name: string, text: string) => {
  writeFileSync(join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  write('a.yaml', 'one');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Reads with the file beside the folder. */
const keeping = (read: () => unknown) => keptReading(root, read, `${root}.kept`, []);

test('what was read is taken again until a file changes, comes or goes', () => {
  const read = vi.fn(() => ({ words: ['厂务公开'] }));
  expect(keeping(read)).toEqual(keeping(read));
  expect(read).toHaveBeenCalledTimes(1);
  write('a.yaml', 'other');
  keeping(read);
  expect(read).toHaveBeenCalledTimes(2);
  write('b.yaml', 'two');
  keeping(read);
  expect(read).toHaveBeenCalledTimes(3);
  rmSync(join(root, 'b.yaml'));
  keeping(read);
  expect(read).toHaveBeenCalledTimes(4);
  rmSync(`${root}.kept`);
});

test('a kept file that cannot be read is written anew', () => {
  writeFileSync(`${root}.kept`, 'cut short');
  expect(keeping(() => 1)).toBe(1);
  expect(keeping(() => 2)).toBe(1);
  rmSync(`${root}.kept`);
});

test('what cannot be read is not kept', () => {
  expect(() =>
    keeping(() => {
      throw new Error('内容有问题');
    }),
  ).toThrow('内容有问题');
  expect(keeping(() => 1)).toBe(1);
  rmSync(`${root}.kept`);
});
