import { expect, test } from 'vitest';
import { buildDictionary } from '../data/dictionary.ts';
import { LEXICON } from '../fixtures.ts';
import { PART_ROOM } from '../data/parts.ts';
import type { Pagefind } from './pagefind-client.ts';
import { pagefindWords } from './pagefind-words.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** Pagefind as far as the index uses it: where each index word stands. */
const engineOf = (postings: Record<string, Record<string, number[]>>): Pagefind => ({
  preload: () => Promise.resolve(),
  search: (word) =>
    Promise.resolve({ results: Object.entries(postings[word ?? ''] ?? {}).map(([id, words]) => ({ id, words, score: 5 })) }),
});
const PLACES = ['a', 'b', 'c'];
const dictionary = buildDictionary(LEXICON);
const indexOf = (engine: Pagefind): TextIndex => createTextIndex(pagefindWords(engine, PLACES), dictionary);

test('a phrase is there only where its pairs stand side by side', async () => {
  const engine = engineOf({ 打击: { a: [3], b: [3] }, 报复: { a: [5], b: [9] } });
  expect([...(await indexOf(engine).find('打击报复')).keys()]).toEqual([0]);
});

test('a dictionary word is looked up by its own index word', async () => {
  const token = dictionary.get('厂务公开')?.token ?? '';
  expect([...(await indexOf(engineOf({ [token]: { c: [1] } })).find('厂务公开')).keys()]).toEqual([2]);
});

test('where a phrase stands tells in which parts it does', async () => {
  const engine = engineOf({ 打击: { a: [3, PART_ROOM + 7, 3 * PART_ROOM] }, 报复: { a: [5, PART_ROOM + 9] } });
  expect(await indexOf(engine).findParts('打击报复')).toEqual(new Map([[0, new Set([0, 1])]]));
});

test('letters that the library does not know find nothing', async () => {
  expect((await indexOf(engineOf({ zzzא: { a: [1] } })).find('zzz')).size).toBe(0);
});
