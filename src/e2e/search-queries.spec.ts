import { contentFolder } from '../settings/content-folder.ts';
import { ask, misses, OLDER, queriesOf } from './answers.ts';
import { FULL } from './entries.ts';
import { expect, test } from './guarded.ts';
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

test('the first search of a visit does not wait for the engine; from the next one on it is there', async ({ page }) => {
  const engine: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/wasm.')) engine.push(request.url());
  });
  await page.goto(PAGES.搜索结果);
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
  expect(engine).toEqual([]);
  await page.locator('input[name=q]').fill(FULL.initials);
  await expect.poll(() => engine.length).toBe(1);
  await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
});

for (const [lack, takeAway] of Object.entries(OLDER))
  test.describe(`where WebAssembly ${lack}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(takeAway);
    });

    test('the index is read without the engine, which is not fetched', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
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
