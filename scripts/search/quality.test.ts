import { expect, test } from 'vitest';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { keptScores, losses } from './kept-scores.ts';
import { measureContent } from './measure-content.ts';
import { openSearch } from './open-search.ts';

test('every kind of query is answered as well as was kept in query-scores.yaml', async () => {
  const folder = contentFolder(process.cwd());
  expect(losses(await measureContent(openSearch(folder)), keptScores(folder))).toEqual([]);
}, 120_000);
