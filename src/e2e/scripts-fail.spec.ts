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

/** A page that does not finish loading gives its scripts eight seconds (lib/boot-script.ts): they pass at once. */
async function wait(page: Page): Promise<void> {
  await expect(page.locator('main')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-awaits');
  await page.clock.runFor(8000);
}

/** What a reader can see and press. A button that needs a script must not be offered. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.locator('button:visible:not([type=submit])'), page.url()).toHaveCount(0);
  expect((await page.locator('main').innerText()).length, page.url()).toBeGreaterThan(40);
}

/** What stands there in place of each page's scripts. */
const HELP: Record<string, (page: Page) => Promise<void>> = {
  '搜索、搜索结果: there are the fields and tags to go by, and no search field that leads nowhere': async (page) => {
    for (const path of [PAGES.搜索, PAGES.搜索结果]) {
      await page.goto(path);
      await expect(page.getByText('搜索要用到脚本'), path).toBeVisible();
      await expect(page.locator('[data-browse] a').first(), path).toBeVisible();
      await expect(page.locator('site-search'), path).toBeHidden();
      await expectUsable(page);
    }
  },
  '草稿: there are the kinds of paper to read and copy': async (page) => {
    await page.goto(PAGES.草稿);
    await expect(page.getByText('排列和导出要用到脚本')).toBeVisible();
    await expectUsable(page);
  },
  '导入: it says what to do': async (page) => {
    await page.goto(PAGES.导入);
    await expect(page.getByText('读文件要用到脚本')).toBeVisible();
    await expectUsable(page);
  },
  '离线使用: it says why nothing can be kept': async (page) => {
    await page.goto(PAGES.离线使用);
    await expect(page.getByText('保存整库要用到脚本')).toBeVisible();
    await expectUsable(page);
  },
  '做法列表、时限、措辞: the links that stand for the filter are there': async (page) => {
    for (const path of [PAGES.做法列表, PAGES.时限与门槛, PAGES.措辞]) {
      await page.goto(path);
      await expect(page.locator('form.facet-form'), path).toBeHidden();
      await expectUsable(page);
    }
  },
};

// Without scripts nothing is kept on the device: one window goes through the pages.
for (const [what, fail] of Object.entries(FAILURES))
  test(`scripts that ${what}: every page helps without them`, async ({ page, guard }) => {
    await page.route('**/_astro/**/*.js', fail);
    // The browser tells of the script itself.
    page.on('pageerror', () => guard.faults.splice(0));
    for (const [name, help] of Object.entries(HELP)) await test.step(name, () => help(page));
  });

test('a script that hangs for ever does not leave the page waiting', async ({ page }) => {
  await page.clock.install();
  await page.route('**/_astro/**/*.js', () => undefined);
  await page.goto(PAGES.搜索结果, { waitUntil: 'commit' });
  await wait(page);
  await expect(page.getByText('搜索要用到脚本')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a script that comes late takes its place from the help', async ({ page }) => {
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.clock.install();
  await page.route('**/_astro/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(PAGES.搜索结果, { waitUntil: 'commit' });
  await wait(page);
  await expect(page.getByText('搜索要用到脚本')).toBeVisible();
  release();
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
  await expect(page.getByText('搜索要用到脚本')).toBeHidden();
});
