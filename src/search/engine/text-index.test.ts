import { expect, test, vi } from 'vitest';
import { LEXICON } from '../fixtures.ts';
import { openNames } from '../data/names.ts';
import type { OpenPart } from './pagefind-client.ts';
import { pagefindWords } from './pagefind-words.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** Pagefind as far as the index uses it: where each index word stands, by the place of the record. */
const engineOf = (postings: Record<string, Record<string, number[]>>): OpenPart => ({
  records: 3,
  fetchFor: () => Promise.resolve(),
  search: (word) => Object.entries(postings[word] ?? {}).map(([name, words]) => ({ name, words, score: 5 })),
});
const names = openNames(LEXICON);
const { dictionary } = names;
const indexOf = (...parts: OpenPart[]): TextIndex => createTextIndex(pagefindWords(parts), names);

test('a phrase is there only where its pairs stand side by side', async () => {
  const engine = engineOf({ 打击: { 0: [3], 1: [3] }, 报复: { 0: [5], 1: [9] } });
  expect([...(await indexOf(engine).find('打击报复')).keys()]).toEqual([0]);
});

test('a dictionary word is looked up by its own index word', async () => {
  const token = dictionary.get('厂务公开')?.token ?? '';
  expect([...(await indexOf(engineOf({ [token]: { 2: [1] } })).find('厂务公开')).keys()]).toEqual([2]);
});

test('where a phrase stands tells in which parts it does', async () => {
  const { partRoom } = LEXICON;
  const engine = engineOf({ 打击: { 0: [3, partRoom + 7, 3 * partRoom] }, 报复: { 0: [5, partRoom + 9] } });
  expect(await indexOf(engine).findParts('打击报复')).toEqual(new Map([[0, new Set([0, 1])]]));
});

test('the records of a further part follow those before it', async () => {
  const token = dictionary.get('厂务公开')?.token ?? '';
  const found = await indexOf(engineOf({ [token]: { 2: [1] } }), engineOf({ [token]: { 0: [1], a: [1] } })).find('厂务公开');
  expect([...found.keys()]).toEqual([2, 3, 13]);
});

test('letters that the library does not know find nothing', async () => {
  expect((await indexOf(engineOf({ zzzא: { 0: [1] } })).find('zzz')).size).toBe(0);
});

test('a phrase is looked up once, however often it is asked for', async () => {
  const find = vi.fn(async () => new Map([[0, { strength: 1, words: [3] }]]));
  const index = createTextIndex(find, names);
  for (const phrase of ['厂务公开', '厂务公开']) expect((await index.find(phrase)).size).toBe(1);
  expect(find).toHaveBeenCalledTimes(1);
});
