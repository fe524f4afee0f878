import { frames } from './frames.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';
import { watchShifts } from './watch-shifts.ts';

/** Results are fetched after the scripts have come, and have a limit of their own (search-calm.spec.ts). */
const { 搜索结果: _, ...CALM } = PAGES;
/** A line that moves by a pixel scores more. */
const UNMOVED = 0.0005;

test(
  'what scripts bring has its place before they come: nothing moves, and nothing says that they do not run',
  { tag: '@phone' },
  async ({ page }) => {
    const moved = await watchShifts(page);
    let painted = Promise.withResolvers<undefined>();
    await page.route(/\.js$/, async (route) => {
      await painted.promise;
      await route.continue();
    });
    for (const [name, path] of Object.entries(CALM)) {
      painted = Promise.withResolvers<undefined>();
      await page.goto(path, { waitUntil: 'commit' });
      // What has not been painted has not moved.
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await expect(page.locator('footer').last(), name).toBeVisible();
      painted.resolve(undefined);
      await page.waitForLoadState('load');
      await expect(page.locator('html'), name).not.toHaveAttribute('data-awaits');
      await expect(page.locator('p[data-without-script]:visible'), name).toHaveCount(0);
      await frames(page, 6);
      const { sum, what } = await moved();
      expect.soft(sum, `${name}: ${what.join('; ')}`).toBeLessThan(UNMOVED);
    }
  },
);
