import type { Page } from '@playwright/test';
import { BARE, originOf, SITE } from '../../scripts/fixture-sites/sites.ts';
import { FULL, PORT_ONLY } from './entries.ts';
import { expect, test } from './guarded.ts';

/** Practices of the bare library. */
const QUIZ = '赶海安全知识竞赛';
const SUPPER = '夜班送夜宵';
/** How the name of FULL is typed where the input method is off. */
const FULL_PINYIN = 'haiyanzhuxue';

// The bare library under its base path, which takes the fixture library in (scripts/fixture-sites/sites.ts).
const own = `${originOf(BARE)}${BARE.base}`;
const theirs = originOf(SITE);

test.beforeEach(({ guard }) => {
  guard.origins.add(originOf(BARE));
});

const results = (page: Page) => page.locator('[data-results] > li');
const OTHER = `见“${SITE.name}”`;

test('results of both libraries stand in one list, the best first; each of the other names it and leads there', async ({ page }) => {
  await page.goto(`${own}search/?q=安全`);
  await expect(results(page).first()).toContainText(PORT_ONLY.title);
  await expect(results(page).first()).toContainText(OTHER);
  await expect(results(page).filter({ hasNotText: OTHER }).first()).toBeVisible();
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${theirs}${PORT_ONLY.path}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PORT_ONLY.title);
});

test('what the own library says best comes first from the own library', async ({ page }) => {
  await page.goto(`${own}search/?q=${QUIZ}`);
  await expect(results(page).first().getByRole('link').first()).toHaveText(QUIZ);
  await expect(results(page).first()).not.toContainText(OTHER);
});

test('counts and filters hold for both libraries', async ({ page }) => {
  const count = async (library: string, type: string) => {
    await page.goto(`${library}search/?q=安全知识`);
    await expect(results(page).first()).toBeVisible();
    return Number(await page.locator(`button[data-type="${type}"] .count`).textContent());
  };
  const alone = await count(`${theirs}/`, '做法');
  const both = await count(own, '做法');
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(alone);
  await page.getByLabel('排序').selectOption('sources');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-group=category] button').first()).toBeVisible();
});

test('a wording of the other library can be copied, not collected: a draft links to pages of its own site', async ({ page }) => {
  await page.goto(`${own}search/?q=${FULL.title}&type=措辞`);
  const foreign = results(page).filter({ hasText: OTHER }).first();
  await expect(foreign.getByRole('link').first()).toHaveAttribute('href', new RegExp(`${FULL.path}.*#w\\d`));
  await expect(foreign.getByRole('button', { name: '复制' })).toBeVisible();
  await expect(foreign.getByRole('button', { name: '收进草稿' })).toHaveCount(0);
});

test('each library reads a slip with its own words', async ({ page }) => {
  await page.goto(`${own}search/?q=${FULL_PINYIN}`);
  await expect(results(page).first()).toContainText(FULL.title);
  await expect(page.getByText(`按“${FULL.title}”搜索`)).toBeVisible();
});

for (const [how, off] of Object.entries({
  'is down': (page: Page) => page.route(`${theirs}/**`, (route) => route.abort()),
  'does not answer': (page: Page) => page.route(`${theirs}/**`, () => undefined),
}))
  test(`a library that ${how} is named, and the own results come all the same`, async ({ page }) => {
    await off(page);
    await page.goto(`${own}search/?q=安全`);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText(`“${SITE.name}”现在连不上，没有搜到那里。`)).toBeVisible();
    await expect(page.getByText(OTHER)).toHaveCount(0);
    // The next search does not wait for it again.
    await page.getByRole('searchbox', { name: '搜索做法、措辞和总结' }).fill(SUPPER);
    await expect(results(page).first()).toContainText(SUPPER);
  });

test('only the data of the other library is let in: nothing of it may run', async ({ page }) => {
  await page.goto(own);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy?.split('; ').filter((rule) => rule.includes(theirs))).toEqual([`connect-src 'self' ${theirs}`]);
  await page.goto(`${theirs}/`);
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).not.toHaveAttribute('content', /connect-src/);
});
