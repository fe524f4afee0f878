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
