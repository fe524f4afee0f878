import { expect, test } from 'vitest';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { keptScores, losses } from './kept-scores.ts';
import { measureContent } from './measure-content.ts';
import { openSearch } from './open-search.ts';

const folder = contentFolder(process.cwd());
const kept = keptScores(folder);

test.skipIf(kept.size === 0)('every kind of query is answered as well as was kept in query-scores.yaml', async () => {
  expect(losses(await measureContent(openSearch(folder)), kept)).toEqual([]);
});
