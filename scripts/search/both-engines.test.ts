import { beforeAll, expect, test } from 'vitest';
import { buildSearch } from '../../src/search/build/build-search.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { engineInNode } from './engine-in-node.ts';
import { engineOverlap } from './engine-overlap.ts';
import { openSearch, searchedLibrary } from './open-search.ts';

// Browsers that cannot run Pagefind must find what the others find. Its real engine answers here, over the index that the site ships.
const opened = openSearch(contentFolder(process.cwd()));
const built = buildSearch(opened.view, opened.words);
const plain = searchedLibrary(built, opened);
let indexed: SearchedLibrary;

beforeAll(async () => {
  indexed = { ...plain, index: await engineInNode(built) };
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
