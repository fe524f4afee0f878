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

for (const [lack, takeAway] of Object.entries(OLDER))
  test.describe(`where WebAssembly ${lack}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(takeAway);
    });

    test('the texts themselves are searched, and nothing of Pagefind is fetched', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(PAGES.搜索结果);
      await expect(page.locator('[data-results] a').first()).toContainText(FULL.title);
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      expect(asked).toContain('/search/texts.json');
    });

    test('what was meant is among the first three, as with the index', async ({ page }) => {
      expect(await misses(page, QUERIES)).toEqual([]);
    });
  });
