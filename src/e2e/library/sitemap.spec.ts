import { readdirSync, readFileSync } from 'node:fs';
import { pageKind } from '../../../scripts/check-dist/page-kind.ts';
import { SITE } from '../../site.ts';
import { expect, test } from '../guarded.ts';

/** So many pages of each kind are opened, spread over all of them: pages of a kind share a layout, and their texts are checked without a browser. */
const OF_A_KIND = 6;
const WALKS = 4;

const PAGES = readdirSync('dist')
  .filter((name) => /^sitemap-\d+\.xml$/.test(name))
  .flatMap((name) => [...readFileSync(`dist/${name}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, address = '']) => new URL(address, 'http://localhost').pathname.slice(SITE.base.length - 1));

const kindOf = (path: string) => `${pageKind(`${path.slice(1)}index.html`)} ${path.split('/')[1]}`;

const spread = (paths: readonly string[]) =>
  paths.filter((_, i) => i % Math.max(1, Math.floor(paths.length / OF_A_KIND)) === 0).slice(0, OF_A_KIND + 1);

test('the sitemap names pages', () => {
  expect(PAGES.length).toBeGreaterThan(0);
});

const KINDS = [...Map.groupBy(PAGES, kindOf)];

// Nothing is kept on the device: one window goes through the kinds of a walk.
for (let walk = 0; walk < WALKS; walk += 1) {
  const kinds = KINDS.filter((_, place) => place % WALKS === walk);
  test(`${kinds.map(([kind]) => kind).join('、')}: pages come up with their text, without an error, and everything that they ask for is there`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('requestfailed', (request) => faults.push(`没有取到 ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
    for (const path of kinds.flatMap(([, paths]) => spread(paths))) {
      await page.goto(`${SITE.base.slice(0, -1)}${path}`, { waitUntil: 'load' });
      await expect.soft(page.getByRole('heading', { level: 1 }).first(), path).toBeAttached();
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(20);
      expect.soft(faults.splice(0), path).toEqual([]);
    }
  });
}

test('the draft starts from the first kind of paper, and a search finds something', async ({ page }) => {
  await page.goto(`${SITE.base}compose/`);
  await page.locator('[data-skeleton]').first().click();
  await expect(page.locator('.node').first()).toBeVisible();
  await page.goto(`${SITE.base}search/?q=${encodeURIComponent('工会')}`);
  await expect(page.getByRole('status').first()).not.toHaveText('');
});
