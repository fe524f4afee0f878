import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './guarded.ts';

interface Pair {
  kind: string;
  q: string;
  expect?: string[];
}

const PAIRS = (parse(readFileSync('content/queries.yaml', 'utf8')) as Pair[]).filter(({ expect: wanted }, i) => wanted && i % 3 === 0);

/** WebAssembly as browsers had it before Pagefind's engine could run in them. */
const OLDER: Record<string, () => void> = {
  'knows no reference types': () => {
    const { validate } = WebAssembly;
    // The type of an external reference, 0x6f, stands in the only table of the module that the page tests with.
    WebAssembly.validate = (bytes) => !new Uint8Array(bytes as ArrayBuffer).includes(0x6f) && validate(bytes);
  },
  'is not there': () => {
    Reflect.deleteProperty(window, 'WebAssembly');
  },
};

/** Ids of the first three results of each query. */
async function ask(page: Page, queries: string[]): Promise<string[][]> {
  return page.evaluate(async (list) => {
    const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<{ url: string }[]> };
    const answers: string[][] = [];
    for (const query of list) answers.push((await element.search(query)).map(({ url }) => url).slice(0, 3));
    return answers;
  }, queries);
}

for (const [lack, takeAway] of Object.entries(OLDER)) {
  test.describe(`where WebAssembly ${lack}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(takeAway);
    });

    test('the texts themselves are searched, and nothing of Pagefind is fetched', async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/search/?q=金秋助学');
      await expect(page.locator('[data-results] a').first()).toContainText('金秋助学');
      expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
      expect(asked).toContain('/search/texts.json');
    });

    test('what was meant is among the first three, as with the index', async ({ page }) => {
      await page.goto('/search/');
      const answers = await ask(
        page,
        PAIRS.map(({ q }) => q),
      );
      const missed = PAIRS.filter(({ expect: wanted = [] }, i) => {
        const urls = answers[i] ?? [];
        return wanted.length === 0
          ? urls.length > 0
          : !urls.some((url) => wanted.some((id) => url.includes(`/${id.replace('summary:', '')}/`)));
      });
      expect(missed.map(({ q }) => q)).toEqual([]);
    });
  });
}

test('a network that fails is said to fail, and the next try succeeds', async ({ page, guard }) => {
  for (const [what, query] of [
    ['**/search/lexicon.json', '金秋助学'],
    ['**/pagefind/index/**', '打击报复'],
    ['**/search/texts/**', '劳模'],
  ] as const) {
    await page.route(what, (route) => route.abort());
    await page.goto(`/search/?q=${query}`);
    await expect(page.getByRole('status').first()).toContainText('没有载入成功');
    await expect(page.locator('[data-results] li')).toHaveCount(0);
    await page.unroute(what);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  }
  // Pagefind leaves what it could not fetch uncaught.
  guard.faults.length = 0;
});
