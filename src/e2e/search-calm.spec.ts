import type { Page } from '@playwright/test';
import { FULL, QUERY } from './entries.ts';
import { expect, test } from './guarded.ts';

/** What moved on a page without the reader's doing; the sum of the browser's own scores. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    const noted = { sum: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) noted.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Slow enough for every stage of the page to be painted.
  await page.route(/\/(?:search|pagefind)\/.*\.(?:json|pf_index)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await page.goto(path);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', /done|empty|idle/);
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { noted: { sum: number } }).noted.sum);
}

for (const [what, path] of Object.entries({
  results: `/search/?q=${FULL.title}`,
  'few results': `/search/?q=${QUERY.rare}`,
  'no results': `/search/?q=${QUERY.none}`,
  'no query': '/search/',
}))
  test(`nothing moves while the page with ${what} loads`, { tag: '@phone' }, async ({ page }) => {
    expect(await shiftOf(page, path)).toBeLessThan(0.02);
  });

test('back leads to as many results as were shown, those that only touch on the query too', { tag: '@phone' }, async ({ page }) => {
  await page.goto(`/search/?q=${QUERY.wide}`);
  const results = page.locator('[data-results] > li');
  await expect(results.first()).toBeVisible();
  const first = await results.count();
  await page.locator('[data-more]').click();
  await expect.poll(() => results.count()).toBeGreaterThan(first);
  const shown = await results.count();
  await results.last().getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(results).toHaveCount(shown);
});
