import type { Page, Route } from '@playwright/test';
import { FULL, QUERY } from './entries.ts';
import { expect, test } from './guarded.ts';

/**
 * The ways to the server that a first search goes one after the other; what stands in one row is asked for side by side.
 * On a line with 600 ms of latency each row is 600 ms.
 */
const PAGE = [
  [/^\/search\/$/],
  [/\/BaseLayout\..+\.css$/, /\/SearchData\..+\.js$/, /\/SearchPanel\..+\.js$/, /\/SiteScripts\..+\.js$/],
  [/\/lexicon\.json$/],
];

const SEARCHES: [what: string, query: string, rows: RegExp[][]][] = [
  ['a name', FULL.title, [...PAGE, [/\.pf_index$/, /\/texts\//, /\/leads\//]]],
  ['words of several practices', QUERY.many, [...PAGE, [/\.pf_index$/, /\.pf_index$/, /\/texts\//, /\/leads\//]]],
  [
    'a question about a law',
    QUERY.law.question,
    [
      ...PAGE,
      [/\/find-articles\..+\.js$/, /\/laws\.json$/, /\/mend-query\..+\.js$/, /\.pf_index$/, /\.pf_index$/, /\/texts\//, /\/leads\//],
    ],
  ],
  ['letters', FULL.initials, [...PAGE, [/\/mend-query\..+\.js$/, /\/slips\.json$/, /\/leads\//], [/\.pf_index$/, /\/texts\//]]],
];

/** Holds back every answer until it is let go. @returns what is held, by path, and lets go what was held so far */
async function holdAnswers(page: Page): Promise<{ held: () => string[]; release: () => Promise<void> }> {
  let held: Route[] = [];
  await page.route('**/*', (route) => {
    held.push(route);
  });
  const pathOf = (route: Route) => new URL(route.request().url()).pathname;
  return {
    held: () => held.map(pathOf),
    release: async () => {
      const all = held;
      held = [];
      await Promise.all(all.map((route) => route.continue()));
    },
  };
}

for (const [what, query, rows] of SEARCHES)
  test(`${what}: the search waits for the server ${rows.length} times in a row and no more`, async ({ page }) => {
    const { held, release } = await holdAnswers(page);
    const arrived = page.goto(`/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
    for (const row of rows) {
      // Nothing of the row has been answered when all of it has been asked for.
      await expect
        .poll(() => row.filter((pattern) => !held().some((path) => pattern.test(path))).map(String), {
          message: `asked for: ${held().join(' ')}`,
        })
        .toEqual([]);
      await release();
    }
    await arrived;
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
    // What the next search may need comes after this one.
    expect(held().filter((path) => !/\/prepare\./.test(path))).toEqual([]);
  });
