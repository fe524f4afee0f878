import { FULL, QUERY } from './entries.ts';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { writeIndexOtherwise } from './index-files.ts';

/** Parts of the search data, and a query that needs them. */
const PARTS = [
  ['**/search/lexicon.json', FULL.title],
  ['**/pagefind/index/**', QUERY.rare],
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

/** Gateways stop WebAssembly on its way, whatever the browser can. @returns how often the engine has been asked for */
async function stopEngine(page: Page, stop: (route: Route) => Promise<void>): Promise<() => number> {
  let asked = 0;
  await page.route('**/pagefind/wasm.*', async (route) => {
    asked += 1;
    await stop(route);
  });
  return () => asked;
}

for (const [how, stop] of [
  ['is stopped', (route: Route) => route.abort()],
  ['is refused', (route: Route) => route.fulfill({ status: 403, body: '' })],
  ['is the page of a gateway', (route: Route) => route.fulfill({ contentType: 'text/html', body: '<p>请先登录</p>' })],
] as const)
  test(`where the engine ${how}, the index is read without it, and it is asked for once`, async ({ page }) => {
    const asked = await stopEngine(page, stop);
    await page.goto('/search/');
    for (const query of [QUERY.rare, FULL.title, QUERY.many]) {
      await page.locator('input[name=q]').fill(query);
      await page.keyboard.press('Enter');
      await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
      await expect(page.locator('[data-results] a').first()).toBeVisible();
    }
    await expect.poll(asked).toBe(1);
  });

test('where an index needs the engine, and that is stopped, it is said, and asked for once', async ({ page }) => {
  const asked = await stopEngine(page, (route) => route.abort());
  await writeIndexOtherwise(page);
  await page.goto('/search/');
  for (const query of [QUERY.rare, FULL.title]) {
    await page.locator('input[name=q]').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').first()).toContainText('没有载入成功');
  }
  expect(asked()).toBe(1);
});

/** Where files of a build say which it is. */
const MARKED = /\/search\/[a-z]+\.json/;
const NEXT = '"build":"0123abcd"';

/** Serves these files as another build would have them. */
const ofNextBuild = (page: Page, files: RegExp) =>
  page.route(files, async (route) => {
    const response = await route.fetch();
    // Byte by byte: the data is not in UTF-8.
    const body = (await response.body()).toString('latin1').replace(/"build":"[0-9a-f]*"/, NEXT);
    await route.fulfill({ response, body: Buffer.from(body, 'latin1') });
  });

/** How often the page has been loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

for (const file of ['search/lexicon', 'search/scripts'])
  test(`while a site is uploaded and ${file}.json is of another build, nothing is mixed: loaded anew once, then said`, async ({ page }) => {
    const loads = countLoads(page);
    await ofNextBuild(page, new RegExp(`/${file}\\.json`));
    // Traditional characters need the tables.
    await page.goto('/search/?q=海燕助學');
    await expect(page.getByRole('status').first()).toContainText('网站更新过，或者正在更新');
    await expect(page.locator('[data-results] li')).toHaveCount(0);
    expect(loads()).toBe(2);
    await page.unroute(new RegExp(`/${file}\\.json`));
    await page.getByRole('button', { name: '重新载入' }).click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });

test('a build that is swapped under an open page: the search goes on with the new one', async ({ page }) => {
  const loads = countLoads(page);
  // Asked for as soon as the field has the focus, which it takes while the page loads.
  const named = page.waitForResponse(/lexicon\.json/);
  await page.goto('/search/');
  await page.locator('input[name=q]').focus();
  await named;
  await ofNextBuild(page, MARKED);
  await page.locator('input[name=q]').fill('海燕助學');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-results] a').first()).toBeVisible();
  await expect(page).toHaveURL(/q=/);
  expect(loads()).toBeLessThanOrEqual(2);
});

for (const what of ['**/search/texts/**', '**/pagefind/index/**'])
  test(`pieces (${what}) that a new build no longer has: said, with a way on, instead of a fault of the network`, async ({ page }) => {
    await page.route(what, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`/search/?q=${QUERY.many}`);
    await expect(page.getByRole('status').first()).toContainText('网站更新过，或者正在更新');
    await page.unroute(what);
    await page.getByRole('button', { name: '重新载入' }).click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  });

test('a script that a new build no longer has is said on any page, and can be put away', async ({ page, guard }) => {
  await page.goto(FULL.path);
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('input[name=q]').first().focus();
  const notice = page.getByRole('region', { name: '网站更新' });
  await expect(notice).toContainText('网站更新过');
  await notice.getByRole('button', { name: '先不管' }).click();
  await expect(notice).toBeHidden();
  guard.faults.splice(0, guard.faults.length, ...guard.faults.filter((fault) => !/dynamically imported/.test(fault)));
});

test('a script that the network does not bring is no new build', async ({ page, guard }) => {
  await page.goto(FULL.path);
  await page.route(/_astro\/.*\.js|offline\.json/, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.locator('input[name=q]').first().focus();
  await failed;
  await expect(page.getByRole('region', { name: '网站更新' })).toBeHidden();
  guard.faults.splice(0, guard.faults.length, ...guard.faults.filter((fault) => !/dynamically imported/.test(fault)));
});
