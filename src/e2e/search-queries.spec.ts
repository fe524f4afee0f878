import type { Page } from '@playwright/test';
import { contentFolder } from '../settings/content-folder.ts';
import { ask, misses, OLDER, queriesOf } from './answers.ts';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
import { writeIndexOtherwise } from './index-files.ts';
import { PAGES } from './pages.ts';

const QUERIES = queriesOf(contentFolder(process.cwd()));

test('every kind of query finds what was meant among the first three', async ({ page }) => {
  expect(await misses(page, QUERIES)).toEqual([]);
});

test('without Intl.Segmenter the answers are the same', async ({ page, browser, baseURL }) => {
  const queries = QUERIES.map(({ q }) => q);
  const plain = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  await plain.addInitScript('delete Intl.Segmenter');
  expect(await ask(await plain.newPage(), queries)).toEqual(await ask(page, queries));
  await plain.close();
});

/** What is asked for from here on, by path. */
function askedFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const ENGINE = /\/pagefind\/wasm\./;

test('the first search of a visit does not wait for the engine; once it is answered, the engine comes', async ({ page }) => {
  let go: () => void = () => undefined;
  const mayCome = new Promise<void>((resolve) => (go = resolve));
  await page.route(ENGINE, async (route) => {
    await mayCome;
    await route.continue();
  });
  const arrived = page.waitForResponse(ENGINE);
  await page.goto(PAGES.搜索结果);
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
  go();
  await arrived;
  await page.locator('input[name=q]').fill(FULL.initials);
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
});

test('an index that the page cannot read is left to the engine', async ({ page }) => {
  const queries = [FULL.title, FULL.initials];
  // What the first visit makes ready in idle time is its own.
  const prepared = page.waitForResponse(ENGINE);
  const answers = await ask(page, queries);
  await prepared;
  await writeIndexOtherwise(page);
  const asked = askedFor(page);
  expect(await ask(page, queries)).toEqual(answers);
  expect(asked.filter((path) => ENGINE.test(path))).toHaveLength(1);
});

for (const [lack, takeAway] of Object.entries(OLDER))
  test.describe(`where WebAssembly ${lack}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(takeAway);
    });

    test('the index is read without the engine, which is not fetched', async ({ page }) => {
      const asked = askedFor(page);
      await ask(page, [FULL.title, FULL.initials, FULL.title]);
      await page.goto(PAGES.搜索结果);
      await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
      expect(asked.filter((path) => path.endsWith('.pf_index')).length).toBeGreaterThan(0);
      expect(asked.filter((path) => /wasm|texts\.json/.test(path))).toEqual([]);
    });

    test('what was meant is among the first three, as with the index', async ({ page }) => {
      expect(await misses(page, QUERIES)).toEqual([]);
    });
  });
