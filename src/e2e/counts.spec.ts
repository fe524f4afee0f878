import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCounts } from '../../scripts/check-dist/counts.ts';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { listFiles } from '../settings/list-files.ts';
import { test } from './windows.ts';

test('every count that a page shows is that of what it counts', () => {
  const pages = listFiles(SITE.dist)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, html: readFileSync(join(SITE.dist, path), 'utf8') }));
  expect(checkCounts(pages, SITE.base)).toEqual([]);
});
