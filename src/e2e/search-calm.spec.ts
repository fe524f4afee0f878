import type { Page } from '@playwright/test';
import { FULL, QUERY } from './entries.ts';
import { frames } from './frames.ts';
import { expect, test } from './guarded.ts';
import { watchShifts } from './watch-shifts.ts';

/** What moves while a page and its results load. */
async function shiftOf(page: Page, path: string): Promise<number> {
  const moved = await watchShifts(page);
  // Slow enough for every stage of the page to be painted.
  await page.route(/\/(?:search|pagefind)\/.*\.(?:json|pf_index)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  await page.goto(path);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', /done|empty|idle/);
  await page.waitForTimeout(300);
  return (await moved()).sum;
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

/** Jumps to the end of the results before they have their text, and tells how far something moves until all that are near have it. */
async function moveAfterJump(page: Page, selector: string, arrive: () => Promise<void> = async () => undefined): Promise<number> {
  await page.goto(`/search/?q=${QUERY.wide}`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  let asked = 0;
  await page.route(/\/(?:search|pagefind)\//, async (route) => {
    asked += 1;
    await released;
    await route.continue();
  });
  const unfinished = await page.locator('[data-brief]').count();
  await page.locator('[data-more]').evaluate((end) => {
    end.scrollIntoView({ block: 'center' });
  });
  await arrive();
  const place = () => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
  const before = await place();
  await expect.poll(() => asked).toBeGreaterThan(0);
  release(undefined);
  await expect.poll(() => page.locator('[data-brief]').count()).toBeLessThan(unfinished);
  // All that was asked for has come long before.
  await frames(page, 60);
  return Math.abs((await place()) - before);
}

test('the end of the list stays where it is while the results before it get their text', { tag: '@phone' }, async ({ page }) => {
  expect(await moveAfterJump(page, '[data-more]')).toBeLessThan(2);
});

test('what the pointer is on stays where it is while the results around it get their text', async ({ page }) => {
  const move = moveAfterJump(page, '[data-results] > li:hover', () => page.mouse.move(640, 300));
  expect(await move).toBeLessThan(2);
});

test('nothing moves under a pressed pointer: what comes late waits for the release', async ({ page }) => {
  // A page that moved would have done so long before.
  const manyFrames = () => frames(page, 60);
  const brief = page.locator('[data-results] > [data-brief]');
  const results = page.locator('[data-results] > li');
  await page.goto(`/search/?q=${QUERY.wide}`);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
  const unfinished = await brief.count();
  expect(unfinished).toBeGreaterThan(0);
  // A press is a sign that someone reads on: from it on, what is near is completed.
  await page.mouse.move(2, 300);
  await page.mouse.down();
  await manyFrames();
  await expect(brief).toHaveCount(unfinished);
  await page.mouse.up();
  await expect.poll(() => brief.count()).toBeLessThan(unfinished);

  // Results that come while one is pressing take their place afterwards.
  const shown = await results.count();
  await page.mouse.down();
  await page.locator('[data-more]').focus();
  await page.keyboard.press('Enter');
  await manyFrames();
  await expect(results).toHaveCount(shown);
  await page.mouse.up();
  await expect.poll(() => results.count()).toBeGreaterThan(shown);

  // A press whose end is never told, as under a menu of the system, holds up nobody who types.
  await page.mouse.down();
  await page.locator('input[name=q]').fill(FULL.title);
  await expect(results.first()).toContainText(FULL.title);
  await page.mouse.up();
});
