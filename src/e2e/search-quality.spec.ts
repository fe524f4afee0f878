import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './guarded.ts';

interface Pair {
  kind: string;
  q: string;
  /** Left out where entries are graded: `npm run test:content` measures those. */
  expect?: string[];
}

const PAIRS = (parse(readFileSync('content/queries.yaml', 'utf8')) as Pair[]).filter((pair) => pair.expect);
const KINDS = [...new Set(PAIRS.map(({ kind }) => kind))];

/** Ids of the first results of each query, in one visit. */
async function ask(page: Page, queries: string[]): Promise<string[][]> {
  await page.goto('/search/');
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const urls = await page.evaluate(async (list) => {
    const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<{ url: string }[]> };
    const answers: string[][] = [];
    for (const query of list) answers.push((await element.search(query)).map(({ url }) => url));
    return answers;
  }, queries);
  const id = (url: string) => url.replace(/^\/practices\/([^/]+)\/.*$/, '$1').replace(/^\/summaries\/([^/]+)\/.*$/, 'summary:$1');
  return urls.map((list) => list.map(id));
}

/** Pairs whose expected page is not among the first three, or that should have no result and have one. */
async function misses(page: Page, pairs: Pair[]): Promise<string[]> {
  const answers = await ask(
    page,
    pairs.map(({ q }) => q),
  );
  return pairs.flatMap(({ q, expect: wanted = [] }, i) => {
    const first = answers[i]?.slice(0, 3) ?? [];
    const right = wanted.length === 0 ? first.length === 0 : first.some((one) => wanted.includes(one));
    return right ? [] : [`${q} → ${first.join('、') || '没有结果'}`];
  });
}

test('the list holds at least 80 pairs', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(80);
});

for (const kind of KINDS) {
  test(`${kind}: what was meant is among the first three`, async ({ page }) => {
    expect(
      await misses(
        page,
        PAIRS.filter((pair) => pair.kind === kind),
      ),
    ).toEqual([]);
  });
}

test('without Intl.Segmenter the answers are the same', async ({ page, browser, baseURL }) => {
  const queries = PAIRS.filter((_, i) => i % 4 === 0).map(({ q }) => q);
  const plain = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  await plain.addInitScript('delete Intl.Segmenter');
  expect(await ask(await plain.newPage(), queries)).toEqual(await ask(page, queries));
  await plain.close();
});
