import type { Page } from '@playwright/test';
import { BARE, JOINED, originOf } from '../../scripts/fixture-sites/sites.ts';
import { FULL, PUBLIC } from './entries.ts';
import { expect, test } from './guarded.ts';

/** Entries of the bare library. */
const QUIZ = { title: '赶海安全知识竞赛', path: `${BARE.base}practices/gan-hai-an-quan/` };
const SUPPER = { title: '夜班送夜宵', path: `${BARE.base}practices/ye-ban-song-ye-xiao/`, pinyin: 'yebansongyexiao' };

// The fixture library, which takes the bare one in; both stand on ports of their own (scripts/fixture-sites/sites.ts).
const own = originOf(JOINED);
const theirs = originOf(BARE);
const there = `${theirs}${BARE.base}`;

test.beforeEach(({ guard }) => {
  for (const origin of [own, theirs]) guard.origins.add(origin);
});

const results = (page: Page) => page.locator('[data-results] > li');
const OTHER = `见“${BARE.name}”`;

test('results of both libraries stand in one list, the best first; each of the other names it and leads there', async ({ page }) => {
  await page.goto(`${own}/search/?q=安全知识`);
  await expect(results(page).first()).toContainText(QUIZ.title);
  await expect(results(page).first()).toContainText(OTHER);
  await expect(results(page).filter({ hasNotText: OTHER }).first()).toBeVisible();
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${theirs}${QUIZ.path}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(QUIZ.title);
});

test('what the own library says best comes first from the own library', async ({ page }) => {
  await page.goto(`${own}/search/?q=${FULL.title}`);
  await expect(results(page).first().getByRole('link').first()).toHaveText(FULL.title);
  await expect(results(page).first()).not.toContainText(OTHER);
});

test('counts and filters hold for both libraries', async ({ page }) => {
  const count = async (origin: string, type: string) => {
    await page.goto(`${origin}/search/?q=安全知识`);
    await expect(results(page).first()).toBeVisible();
    return Number(await page.locator(`button[data-type="${type}"] .count`).textContent());
  };
  const alone = await count(`${there.slice(0, -1)}`, '做法');
  const both = await count(own, '做法');
  expect(alone).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(alone);
  await page.getByLabel('排序').selectOption('sources');
  await expect(results(page).first()).toBeVisible();
  await expect(page.locator('[data-group=category] button').first()).toBeVisible();
});

test('a wording of the other library can be copied, not collected: a draft links to pages of its own site', async ({ page }) => {
  await page.goto(`${own}/search/?q=夜宵&type=措辞`);
  const foreign = results(page).filter({ hasText: OTHER }).first();
  await expect(foreign.getByRole('link').first()).toHaveAttribute('href', new RegExp(`${SUPPER.path}.*#w\\d`));
  await expect(foreign.getByRole('button', { name: '复制' })).toBeVisible();
  await expect(foreign.getByRole('button', { name: '收进草稿' })).toHaveCount(0);
});

test('each library reads a slip with its own words', async ({ page }) => {
  await page.goto(`${own}/search/?q=${SUPPER.pinyin}`);
  await expect(results(page).first()).toContainText(SUPPER.title);
  await expect(page.getByText(`按“${SUPPER.title}”搜索`)).toBeVisible();
});

for (const [how, off] of Object.entries({
  'is down': (page: Page) => page.route(`${theirs}/**`, (route) => route.abort()),
  'does not answer': (page: Page) => page.route(`${theirs}/**`, () => undefined),
}))
  test(`a library that ${how} is named, and the own results come all the same`, async ({ page }) => {
    await off(page);
    await page.goto(`${own}/search/?q=安全`);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText(`“${BARE.name}”现在连不上，没有搜到那里。`)).toBeVisible();
    await expect(page.getByText(OTHER)).toHaveCount(0);
    // The next search does not wait for it again.
    await page.getByRole('searchbox', { name: '搜索做法、措辞和总结' }).fill(PUBLIC.title);
    await expect(results(page).first()).toContainText(PUBLIC.title);
  });

test('only the data of the other library is let in: nothing of it may run', async ({ page }) => {
  await page.goto(`${own}/`);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  expect(policy?.split('; ').filter((rule) => rule.includes(theirs))).toEqual([`connect-src 'self' ${theirs}`]);
  await page.goto(`${there}`);
  await expect(page.locator('meta[http-equiv="content-security-policy"]')).not.toHaveAttribute('content', /connect-src/);
});
