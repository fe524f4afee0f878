import { beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../src/search/build/build-search.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { hasToken } from '../../src/search/data/dictionary.ts';
import { indexWords } from '../../src/search/data/grams.ts';
import { createTextIndex, type Postings } from '../../src/search/engine/text-index.ts';
import { libraryInNode } from './engine-in-node.ts';
import { engineOverlap } from './engine-overlap.ts';
import { openSearch, searchedLibrary } from './open-search.ts';

// Without a network the texts themselves are searched, and must find what the index finds, which is built here as the site ships it.
const opened = openSearch(contentFolder(process.cwd()));
const built = buildSearch(opened.view, opened.words);
const plain = searchedLibrary(built, opened);
const { dictionary } = plain;
let words: Awaited<ReturnType<typeof libraryInNode>>;
let indexed: SearchedLibrary;

beforeAll(async () => {
  words = await libraryInNode(built);
  indexed = { ...plain, index: createTextIndex(words.read, plain) };
});

/** Records and places of a word, in order. */
const placed = (postings: Postings) =>
  [...postings].map(([record, { words }]) => [record, ...[...words].sort((a, b) => a - b)]).sort(([a = 0], [b = 0]) => a - b);

/** Words of the library of which each is looked up twice; the program takes some 4 ms for one. */
const SAMPLE = 800;

test('Pagefind finds each word where it is read from the pieces', async () => {
  const all = dictionary.words().flatMap((word) => (hasToken({ word }) ? (dictionary.get(word)?.token ?? []) : indexWords(word)));
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  let found = 0;
  for (const word of all.filter((_, i) => i % step === 0)) {
    const [read, engine] = [await words.read(word), await words.engine(word)];
    found += read.size;
    expect(placed(read), word).toEqual(placed(engine));
    for (const [record, { strength }] of engine) expect(read.get(record)?.strength, word).toBe(strength);
  }
  expect(found).toBeGreaterThan(0);
});

for (const { name, queries } of opened.lists)
  test.skipIf(queries.length === 0)(`${name}: both ways to search find the same`, async () => {
    const { overlap, counts, apart } = await engineOverlap(
      queries.map(({ q }) => q),
      indexed,
      plain,
    );
    expect(overlap, apart.join('、')).toBeGreaterThanOrEqual(0.95);
    expect(Math.abs(counts - 1), apart.join('、')).toBeLessThanOrEqual(0.05);
  });
