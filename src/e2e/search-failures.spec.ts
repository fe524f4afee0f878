import { FULL, QUERY } from './entries.ts';
import { expect, test } from './guarded.ts';

/** Parts of the search data, and a query that needs them. */
const PARTS = [
  ['**/search/lexicon.json', FULL.title],
  ['**/pagefind/index/**', QUERY.rare],
  ['**/pagefind/*.pf_meta', QUERY.rare],
  ['**/pagefind/wasm.*', QUERY.rare],
  ['**/search/texts/**', QUERY.many],
] as const;

for (const [what, query] of PARTS)
  test(`where ${what} cannot be fetched it is said, nothing is found, and the next try succeeds`, async ({ page }) => {
    await page.route(what, (route) => route.abort());
    await page.goto(`/search/?q=${query}`);
    await expect(page.getByRole('status').first()).toContainText('没有载入成功');
    await expect(page.locator('[data-results] li')).toHaveCount(0);
    await page.unroute(what);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });

// A gateway that wants a password answers every address with its own page.
for (const [what, query] of PARTS)
  test(`where something else comes in the place of ${what} it is said, in words for readers`, async ({ page }) => {
    await page.route(what, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>请先登录</p>' }));
    await page.goto(`/search/?q=${query}`);
    await expect(page.getByRole('status').first()).toContainText('没有载入成功');
    await expect(page.locator('[data-results] li')).toHaveCount(0);
    await page.unroute(what);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });
