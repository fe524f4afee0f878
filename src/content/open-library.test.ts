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

test('papers, phrases, headings, the year and forms come with what they name', () => {
  const { papers, phrases, headings, calendar, forms, practices } = openLibrary(onDisk('paperwork'));
  expect(papers[0]?.parts[1]?.phrases).toEqual([{ id: 'ending', label: '结尾' }]);
  expect(papers[0]?.made).toEqual([
    { kind: 'wording', practice: expect.objectContaining({ id: 'san-hao', title: '三好助学' }), id: 'w1', slot: '做法' },
    { kind: 'phrase', file: 'ending', id: 'e1', label: '结尾' },
    { kind: 'headings', id: 'zhu-xue-1', pattern: '动词＋名词', page: 1 },
  ]);
  expect(phrases[0]?.items[0]).toMatchObject({ key: 'phrases/ending#e1', papers: [{ id: 'summary', title: '工作总结' }] });
  expect(headings[0]?.category?.label).toBe('帮扶');
  expect(calendar.map(({ month, items }) => [month, items[0]?.basis.place?.anchor, items[0]?.basis.cite?.name])).toEqual([
    [8, 's1', undefined],
    [9, undefined, '第二十一条'],
  ]);
  expect(forms[0]).toMatchObject({ id: 'deng-ji', category: { label: '帮扶' }, practices: [{ id: 'jin-qiu' }], sources: [{ anchor: 's1' }] });
  expect(practices.map((practice) => practice.forms.map(({ id }) => id))).toEqual([['deng-ji'], [], []]);
});
