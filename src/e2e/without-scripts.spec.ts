import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

const WIDE = { width: 1280, height: 740 };
const NARROW = { width: 360, height: 740 };

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('on every page there is something to read and somewhere to go, wide and narrow', async ({ page }) => {
    test.slow();
    for (const [name, path] of Object.entries(PAGES))
      await test.step(name, async () => {
        await page.setViewportSize(WIDE);
        await page.goto(path);
        await expect.soft(page.getByRole('heading', { level: 1 }).first(), name).toBeAttached();
        expect.soft((await page.locator('main').innerText()).length, name).toBeGreaterThan(20);
        for (const window of [WIDE, NARROW]) {
          await page.setViewportSize(window);
          // On a phone the rooms stand behind 菜单, which is an anchor and needs no script.
          if (window === NARROW) await page.getByRole('link', { name: '菜单' }).click();
          await expect.soft(page.getByRole('navigation', { name: '主要栏目' }), name).toBeVisible();
          // A button that needs a script must not be offered.
          await expect.soft(page.locator('button:visible:not([type=submit])'), name).toHaveCount(0);
        }
      });
  });
});
