import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { buildSmallSite, openHost, type Host } from './small-site.ts';

const OWN = 'an-kang-bei an-quan-xuan-chuan ban-zu-da-bi-wu bang-fu-zhong-xin chang-wu-gong-kai jin-qiu-zhu-xue'.split(' ');
const THEIRS = 'an-quan-zhi-shi-jing-sai chong-yang-jie dai-biao-xun-shi fa-lv-yuan-zhu gang-wei-lian-bing song-wen-nuan'.split(' ');
const REDIRECTS = `
- { from: /practices/jiu-zhu-xue/, to: /practices/jin-qiu-zhu-xue/ }
- { from: '/practices/jin-qiu-zhu-xue/#w9', to: '/practices/jin-qiu-zhu-xue/#w2' }
`;

let own: Host;
let theirs: Host;
const folders: string[] = [];

// Two libraries cut from the content, built with the project's own command, on two ports; the first takes the second in.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  [own, theirs] = await Promise.all([openHost(), openHost()]);
  const settings = { SITE_URL: own.origin, LIBRARIES: `滨海库=${theirs.origin}/er-ku/` };
  folders.push(
    ...(await Promise.all([
      buildSmallSite({ practices: OWN, redirects: REDIRECTS, settings }),
      buildSmallSite({ practices: THEIRS, prefix: '滨海', settings: { SITE_URL: theirs.origin, BASE_PATH: '/er-ku/' } }),
    ])),
  );
  own.serve(join(folders[0] ?? '', 'dist'));
  theirs.serve(join(folders[1] ?? '', 'dist'), '/er-ku/');
});

test.beforeEach(({ guard }) => {
  for (const { origin } of [own, theirs]) guard.origins.add(origin);
});

test.afterAll(async () => {
  await Promise.all([own.close(), theirs.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const results = (page: Page) => page.locator('[data-results] > li');
const OTHER = '见“滨海库”';

test('results of both libraries stand in one list, the best first; each of the other names it and leads there', async ({ page }) => {
  await page.goto(`${own.origin}/search/?q=安全知识`);
  await expect(results(page).first()).toContainText('滨海安全知识竞赛');
  await expect(results(page).first()).toContainText(OTHER);
  await expect(results(page).filter({ hasNotText: OTHER }).first()).toContainText('安全');
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${theirs.origin}/er-ku/practices/an-quan-zhi-shi-jing-sai/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('滨海安全知识竞赛与演讲');
});

test('what the own library says best comes first from the own library', async ({ page }) => {
  await page.goto(`${own.origin}/search/?q=金秋助学`);
  await expect(results(page).first().getByRole('link').first()).toHaveText('金秋助学');
  await expect(results(page).first()).not.toContainText(OTHER);
});

test('counts and filters hold for both libraries', async ({ page }) => {
  const count = async (origin: string, type: string) => {
    await page.goto(`${origin}/search/?q=职工`);
    await expect(results(page).first()).toBeVisible();
    return Number(await page.locator(`button[data-type="${type}"] .count`).textContent());
  };
  const alone = await count(`${theirs.origin}/er-ku`, '做法');
  const both = await count(own.origin, '做法');
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(alone);
  await page.getByLabel('排序').selectOption('sources');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('select[name=category] option')).not.toHaveCount(1);
});

test('a wording of the other library can be copied, not collected: a draft links to pages of its own site', async ({ page }) => {
  await page.goto(`${own.origin}/search/?q=送温暖&type=措辞`);
  const foreign = results(page).filter({ hasText: OTHER }).first();
  await expect(foreign.getByRole('link').first()).toHaveAttribute('href', /\/er-ku\/practices\/song-wen-nuan\/.*#w\d/);
  await expect(foreign.getByRole('button', { name: '复制' })).toBeVisible();
  await expect(foreign.getByRole('button', { name: '收进草稿' })).toHaveCount(0);
});

test('each library reads a slip with its own words', async ({ page }) => {
  await page.goto(`${own.origin}/search/?q=songwennuan`);
  await expect(results(page).first()).toContainText('滨海送温暖');
  await expect(page.getByText('按“送温暖”搜索')).toBeVisible();
});

for (const [how, off] of Object.entries({
  'is down': (page: Page) => page.route(`${theirs.origin}/**`, (route) => route.abort()),
  'does not answer': (page: Page) => page.route(`${theirs.origin}/**`, () => undefined),
}))
  test(`a library that ${how} is named, and the own results come all the same`, async ({ page }) => {
    await off(page);
    await page.goto(`${own.origin}/search/?q=安全`);
    await expect(results(page).first()).toBeVisible({ timeout: 10_000 });
    await expect(page.getByText('“滨海库”现在连不上，没有搜到那里。')).toBeVisible();
    await expect(page.getByText(OTHER)).toHaveCount(0);
    // The next search does not wait for it again.
    await page.getByRole('searchbox', { name: '搜索做法、措辞和总结' }).fill('厂务公开');
    await expect(results(page).first()).toContainText('厂务公开', { timeout: 3000 });
  });

test('only the data of the other library is let in: nothing of it may run', async ({ page }) => {
  await page.goto(`${own.origin}/`);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy?.split('; ').filter((rule) => rule.includes(theirs.origin))).toEqual([`connect-src 'self' ${theirs.origin}`]);
  await page.goto(`${theirs.origin}/er-ku/`);
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).not.toHaveAttribute('content', /connect-src/);
});

test('a page that has moved leads to its new address, its anchor with it', async ({ page }) => {
  await page.goto(`${own.origin}/practices/jiu-zhu-xue/#w3`);
  await expect(page).toHaveURL(`${own.origin}/practices/jin-qiu-zhu-xue/#w3`);
  await expect(page.locator('#w3')).toBeInViewport();
  const former = await page.request.get(`${own.origin}/practices/jiu-zhu-xue.docx`);
  expect((await former.body()).subarray(0, 2).toString()).toBe('PK');
});

test('the former address of a wording lands on the one that took its place', async ({ page }) => {
  await page.goto(`${own.origin}/practices/jin-qiu-zhu-xue/#w9`);
  await expect(page.locator('#w2')).toBeInViewport();
  await expect(page.locator('article:has(#w9), li:has(#w9), section:has(#w9)').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page that has moved sends its readers on', async ({ page }) => {
    await page.goto(`${own.origin}/practices/jiu-zhu-xue/`);
    await expect(page).toHaveURL(`${own.origin}/practices/jin-qiu-zhu-xue/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('金秋助学');
  });
});
