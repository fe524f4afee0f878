import { expect, test } from 'vitest';
import { editedLibrary } from './edited-library.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { librarySource } from './library-source.ts';
import type { ContentFile } from './read-files.ts';

const JIN_QIU = 'content/practices/jin-qiu.mdx';
const SONG_WEN = 'content/practices/song-wen.mdx';

const reader = () => editedLibrary((library) => librarySource(library, { drafts: true, base: '/' }));
const edited = (files: readonly ContentFile[], path: string, from: RegExp | string, to: string) =>
  files.map((file) => (file.path === path ? { ...file, text: file.text.replace(from, to) } : file));
const titles = (source: ReturnType<ReturnType<typeof reader>>) => source.raw.practices.map(({ data }) => data.title).sort();

test('a broken file stays as it last was, and what else was saved is shown', () => {
  const read = reader();
  const files = fixtureLibrary();
  const [before] = [titles(read(files))];
  const broken = edited(files, JIN_QIU, /^revised: .*/m, 'revised: 昨天');
  expect(titles(read(broken))).toEqual(before);
  expect(titles(read(edited(broken, SONG_WEN, /^title: .*/m, 'title: 送温暖新办法')))).toContain('送温暖新办法');
  expect(titles(read(edited(files, JIN_QIU, /^title: .*/m, 'title: 金秋新办法')))).toContain('金秋新办法');
});

test('a file that never was whole is left out', () => {
  const read = reader();
  const files = fixtureLibrary();
  const before = titles(read(files));
  expect(titles(read([...files, { path: 'content/practices/xin.mdx', text: '---\ntitle: 新\n---\n' }]))).toEqual(before);
});

test('where a reference leads nowhere all stays as it last was', () => {
  const read = reader();
  const files = fixtureLibrary();
  const before = read(files);
  expect(read(edited(files, JIN_QIU, 'category: bang-fu', 'category: mei-you'))).toBe(before);
  expect(read(edited(files, JIN_QIU, /^title: .*/m, 'title: 金秋新办法'))).not.toBe(before);
});

test('nothing is read again where nothing has changed', () => {
  const read = reader();
  expect(read(fixtureLibrary())).toBe(read(fixtureLibrary()));
});
