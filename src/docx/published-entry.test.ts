import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { SITE } from '../site.ts';
import { publishedUrl } from '../lib/absolute-url.ts';
import { publishedEntry } from './published-entry.ts';
import { toDocx } from './to-docx.ts';

const ENTRY = { title: '码头事务公开', revised: '2026-11-20' };
const wordFile = (source: string | undefined) => {
  const { note, ...rest } = publishedEntry(ENTRY, source);
  const files = unzipSync(toDocx({ ...rest, title: ENTRY.title, note: note ?? '', blocks: [{ kind: 'paragraph', text: '正文。' }] }));
  return Object.values(files).map((bytes) => strFromU8(bytes));
};

test('a Word file says where its entry is, once the site knows its address', () => {
  expect(wordFile('https://ku.example.org/practices/a/').join('')).toContain('https://ku.example.org/practices/a/');
});

test('until then it names no address, and no gap is left where one would be', () => {
  vi.spyOn(SITE, 'provisional', 'get').mockReturnValue(true);
  expect(publishedUrl('/practices/a/')).toBeUndefined();
  const parts = wordFile(publishedUrl('/practices/a/')).join('');
  expect(parts).not.toContain(new URL(SITE.url).hostname);
  expect(parts).not.toContain('undefined');
  expect(publishedEntry(ENTRY, undefined).note).toMatch(/^引自.+，采用/);
});
