import type { Browser, Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

/** What the page under measurement offers: a query in, document addresses out. */
export type Engine = 'ours' | 'plain';

export interface Answer {
  ids: string[];
  milliseconds: number;
}

export interface BenchPage {
  page: Page;
  ask: (query: string) => Promise<Answer>;
  /** Bytes fetched since the last call, page and style left out. */
  takeBytes: () => number;
  close: () => Promise<void>;
}

interface Hit {
  url: string;
}

declare global {
  interface Window {
    benchSearch: (query: string) => Promise<Hit[]>;
  }
}

/** Makes `benchSearch` on the page: our element, or Pagefind's own interface with the texts of the first ten results, as its list shows them. */
async function prepare(page: Page, engine: Engine): Promise<void> {
  if (engine === 'ours') {
    await page.waitForFunction(() => customElements.get('site-search') !== undefined);
    await page.evaluate(() => {
      const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<Hit[]> };
      window.benchSearch = (query) => element.search(query);
    });
    return;
  }
  await page.evaluate(() => {
    const loaded = (async () => {
      const path = '/plain/pagefind.js';
      const module = (await import(path)) as {
        init: () => Promise<void>;
        search: (query: string) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
      };
      await module.init();
      return module;
    })();
    window.benchSearch = async (query) => {
      const { results } = await (await loaded).search(query);
      return Promise.all(results.slice(0, 10).map((result) => result.data()));
    };
  });
}

/** Document id of an address: the practice's id, or `summary:<id>`. */
function idOf({ url }: Hit): string {
  const [, kind, id] = /\/(practices|summaries)\/([^/#?]+)/.exec(url) ?? [];
  return kind === 'summaries' ? `summary:${id}` : (id ?? url);
}

/** What older browsers lack, and the script that takes it away. */
const ABSENCES = {
  segmenter: 'delete Intl.Segmenter',
  /** WebAssembly as Chrome had it before 96. */
  references: 'WebAssembly.validate = () => false',
} as const;

export type Absence = keyof typeof ABSENCES;

/** Opens a page of its own, with an empty cache. */
export async function openBenchPage(browser: Browser, site: BenchSite, engine: Engine, without?: Absence): Promise<BenchPage> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  if (without) await context.addInitScript(ABSENCES[without]);
  const page = await context.newPage();
  // Weighed afterwards: compressing them here would keep the server of this process from answering.
  let fetched: string[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    const foreign = engine === 'plain' && pathname.startsWith('/_astro/');
    if (!pathname.endsWith('.css') && !pathname.endsWith('.svg') && !foreign) fetched.push(pathname);
  });
  // The search page fetches ahead for our search; plain Pagefind stands on a page without one.
  await page.goto(`${site.origin}${engine === 'ours' ? '/search/' : '/about/'}`);
  await prepare(page, engine);
  const takeBytes = () => {
    const taken = fetched;
    fetched = [];
    return taken.reduce((sum, path) => sum + site.weigh(path), 0);
  };
  const ask = async (query: string): Promise<Answer> => {
    const { hits, milliseconds } = await page.evaluate(async (text) => {
      const started = performance.now();
      const found = await window.benchSearch(text);
      return { hits: found.map(({ url }) => ({ url })), milliseconds: performance.now() - started };
    }, query);
    return { ids: hits.map(idOf), milliseconds };
  };
  return { page, ask, takeBytes, close: () => context.close() };
}
