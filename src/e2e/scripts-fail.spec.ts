import type { Page, Route } from '@playwright/test';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { PAGES } from './pages.ts';

/** What becomes of the site's own scripts between the server and an old or guarded browser. */
const FAILURES: Record<string, (route: Route) => Promise<void>> = {
  'are not there': (route) => route.fulfill({ status: 404, body: '' }),
  'are blocked': (route) => route.abort(),
  'cannot be read': (route) => route.fulfill({ contentType: 'text/javascript', body: 'const a = b?!.c;' }),
  'are a page of the network': (route) => route.fulfill({ contentType: 'text/html', body: '<p>请先登录网络</p>' }),
};

/** What a reader can see and press. A button that needs a script must not be offered. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('button:visible:not([type=submit])')).toHaveCount(0);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(40);
}

for (const [what, fail] of Object.entries(FAILURES))
  test.describe(`scripts that ${what}`, () => {
    test.beforeEach(async ({ page, guard }) => {
      await page.route('**/_astro/**/*.js', fail);
      // The browser tells of the script itself.
      page.on('pageerror', () => guard.faults.splice(0));
    });

    for (const [name, path] of Object.entries({ 搜索: PAGES.搜索, 搜索结果: PAGES.搜索结果 }))
      test(`${name}: there are the fields and tags to go by, and no search field that leads nowhere`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByText('搜索要用到脚本')).toBeVisible();
        await expect(page.locator('[data-browse] a').first()).toBeVisible();
        await expect(page.locator('site-search')).toBeHidden();
        await expectUsable(page);
      });

    test('草稿: there are the kinds of paper to read and copy', async ({ page }) => {
      await page.goto(PAGES.草稿);
      await expect(page.getByText('排列和导出要用到脚本')).toBeVisible();
      await expectUsable(page);
    });

    test('导入: it says what to do', async ({ page }) => {
      await page.goto(PAGES.导入);
      await expect(page.getByText('读文件要用到脚本')).toBeVisible();
      await expectUsable(page);
    });

    test('离线使用: it says why nothing can be kept', async ({ page }) => {
      await page.goto(PAGES.离线使用);
      await expect(page.getByText('保存整库要用到脚本')).toBeVisible();
      await expectUsable(page);
    });

    test('做法列表、时限、措辞: the links that stand for the filter are there', async ({ page }) => {
      for (const path of [PAGES.做法列表, PAGES.时限与门槛, PAGES.措辞]) {
        await page.goto(path);
        await expect(page.locator('form.facet-form')).toBeHidden();
        await expectUsable(page);
      }
    });
  });

test('a script that hangs for ever does not leave the page waiting', async ({ page }) => {
  await page.route('**/_astro/**/*.js', () => undefined);
  await page.goto(PAGES.搜索结果, { waitUntil: 'commit' });
  await expect(page.getByText('搜索要用到脚本')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a script that comes late takes its place from the help', async ({ page }) => {
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(PAGES.搜索结果, { waitUntil: 'commit' });
  await expect(page.getByText('搜索要用到脚本')).toBeVisible();
  release();
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
  await expect(page.getByText('搜索要用到脚本')).toBeHidden();
});
