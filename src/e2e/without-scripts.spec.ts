import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name}: there is something to read and somewhere to go, wide and narrow`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        // On a phone the rooms stand behind 菜单, which is an anchor and needs no script.
        if (width === 360) await page.getByRole('link', { name: '菜单' }).click();
        await expect(page.getByRole('navigation', { name: '主要栏目' })).toBeVisible();
        // A button that needs a script must not be offered.
        const dead = page.locator('button:visible:not([type=submit])');
        await expect(dead).toHaveCount(0);
      }
    });
  }
});
