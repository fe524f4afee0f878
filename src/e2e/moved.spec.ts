import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';

/** A former address of FULL; of its w9, w2 took the place (src/fixtures/library/redirects.yaml). */
const FORMER = '/practices/jiu-zhu-xue';

test('a page that has moved leads to its new address, its anchor with it', async ({ page }) => {
  await page.goto(`${FORMER}/#w3`);
  await expect(page).toHaveURL(`${FULL.path}#w3`);
  await expect(page.locator('#w3')).toBeInViewport();
  const former = await page.request.get(`${FORMER}.docx`);
  expect((await former.body()).subarray(0, 2).toString()).toBe('PK');
});

test('the former address of a wording lands on the one that took its place', async ({ page }) => {
  await page.goto(`${FULL.path}#w9`);
  await expect(page.locator('#w2')).toBeInViewport();
  await expect(page.locator('article:has(#w9), li:has(#w9), section:has(#w9)').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that has moved sends its readers on', async ({ page }) => {
    await page.goto(`${FORMER}/`);
    await expect(page).toHaveURL(`${FULL.path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FULL.title);
  });
});
