import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureLibrary } from './fixture-library.ts';
import { fileIn } from '../settings/content-folder.ts';
import { openLibrary } from './open-library.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'library-'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The fixture library on disk. @param change of every file's text */
function onDisk(name: string, change = (text: string) => text): string {
  const folder = join(root, name);
  for (const { path, text } of fixtureLibrary()) {
    const file = fileIn(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(text));
  }
  return folder;
}

test('a library is opened without Astro, from whatever folder it lies in', () => {
  const { practices, summaries } = openLibrary(onDisk('plain'));
  expect(practices.map(({ id }) => id)).toEqual(['jin-qiu', 'san-hao', 'song-wen']);
  expect(summaries.map(({ id }) => id)).toEqual(['rui-jin']);
});

test('line ends of Windows change nothing', () => {
  expect(openLibrary(onDisk('windows', (text) => text.replaceAll('\n', '\r\n')))).toEqual(openLibrary(onDisk('unix')));
});

test('a broken file is told with its line', () => {
  expect(() => openLibrary(onDisk('broken', (text) => text.replace('category: bang-fu\ntags', 'category: 帮扶\ntags')))).toThrow(
    /practices\/jin-qiu\.mdx:4 /,
  );
});
