import { PUBLIC } from './entries.ts';
import { expect, test } from './guarded.ts';

test('the names that a search begins with are on their way before the scripts are there, and come once', async ({ page }) => {
  let [asked, tellAsked]: [number, () => void] = [0, () => undefined];
  const isAsked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  await page.route('**/search/lexicon.json', async (route) => {
    asked += 1;
    tellAsked();
    await route.continue();
  });
  await page.route('**/*.js', async (route) => {
    await isAsked;
    await route.continue();
  });
  await page.goto(`/search/?q=${PUBLIC.title}`);
  await expect(page.locator('[data-results] h2').first()).toContainText(PUBLIC.title);
  expect(asked).toBe(1);
});

test('they are asked for before the first frame is laid out, which a phone takes long for', async ({ page }) => {
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      // Told at the end of this frame, after its layout.
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        document.documentElement.dataset['askedByThen'] = String('fetchedAhead' in globalThis);
      }).observe(document.body);
    });
  });
  await page.goto(`/search/?q=${PUBLIC.title}`);
  await expect(page.locator('html')).toHaveAttribute('data-asked-by-then', 'true');
});
