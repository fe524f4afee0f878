import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../src/search/build/build-search.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { hasToken } from '../../src/search/data/dictionary.ts';
import { indexWords } from '../../src/search/data/grams.ts';
import { createTextIndex, type Postings } from '../../src/search/engine/text-index.ts';
import { askOnce, type Ask } from './ask-once.ts';
import { libraryInNode } from './engine-in-node.ts';
import { engineOverlap } from './engine-overlap.ts';
import { keptScores, losses } from './kept-scores.ts';
import { measureLists } from './measure-content.ts';
import { openSearch, searchedLibrary } from './open-search.ts';

const folder = contentFolder(process.cwd());
const kept = keptScores(folder);
// Without a network the texts themselves are searched, and must find what the index finds, which is built here as the site ships it.
const opened = openSearch(folder);
const built = buildSearch(opened.view, opened.words);
const plain = searchedLibrary(built, opened);
// What it answers is looked at twice: how good it is, and whether the index answers alike.
const askPlain = askOnce(plain);
const { dictionary } = plain;
let words: Awaited<ReturnType<typeof libraryInNode>>;
let askIndexed: Ask;

beforeAll(async () => {
  words = await libraryInNode(built);
  askIndexed = askOnce({ ...plain, index: createTextIndex(words.read, plain) });
});

// A library may keep no scores, and then guards nothing. The one that the engine's tests stand on guards every kind that it asks.
const ofEngine = folder === join(process.cwd(), 'src/fixtures/library');

test.skipIf(kept.size === 0 && !ofEngine)('every kind of query is answered as well as was kept in query-scores.yaml', async () => {
  const now = await measureLists(opened.lists, plain, askPlain);
  expect(losses(now, kept)).toEqual([]);
  if (ofEngine) expect([...kept.keys()].sort()).toEqual([...now.keys()].sort());
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
      askIndexed,
      askPlain,
    );
    expect(overlap, apart.join('、')).toBeGreaterThanOrEqual(0.95);
    expect(Math.abs(counts - 1), apart.join('、')).toBeLessThanOrEqual(0.05);
  });
