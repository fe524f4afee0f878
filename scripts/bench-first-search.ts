/**
 * npm run bench:first-search -- <queries.yaml>: what the first search of a visit costs a phone, from the search page to its first ten results;
 * with `--slow 150` also how long it takes on a slow phone, 150 ms from the server.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { parse } from 'yaml';
import type { LibrarySearch } from '../src/schemas/query.ts';
import { openBenchSite, type BenchSite } from './bench-search/bench-site.ts';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';

const { values, positionals } = givenOptions({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    /** How many queries of the list are asked; each opens a browser context of its own. */
    most: { type: 'string', default: '30' },
    /** Print every file. */
    files: { type: 'boolean', default: false },
    /** On a slow phone and line, this many milliseconds from the server: also how long it takes. */
    slow: { type: 'string' },
  },
});

interface Cost {
  query: string;
  /** Path and compressed bytes of every file that was asked for, the page and its styles among them. */
  files: [path: string, bytes: number][];
  /** From the start of the page to the frame that shows its results, and to the page itself, in milliseconds. */
  time: number;
  page: number;
}

/** A processor a quarter as fast as this one and 1.6 Mbit/s (Lighthouse's phone). @param latency to the server, in milliseconds */
async function slowDown(page: Page, latency: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytes = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** What the page says when its results are on the screen. */
const SHOWN = 'results shown';

/**
 * Lets the page itself say when its results have been painted: the driver's own way of waiting is a script that this phone would have to
 * read and run a quarter as fast, 0.2 s before the results (2026-11-29).
 */
function tellWhenShown(said: string): void {
  const watch = new MutationObserver(() => {
    const state = document.querySelector('site-search')?.getAttribute('data-state');
    if (state !== 'done' && state !== 'empty') return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        console.debug(said, performance.now());
      };
      port2.postMessage('');
    });
  });
  watch.observe(document, { subtree: true, attributeFilter: ['data-state'] });
}

async function firstSearch(browser: Browser, site: BenchSite, query: string): Promise<Cost> {
  // What is kept for offline reading comes after the results, in the background.
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http')) paths.push(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  });
  if (values.slow !== undefined) await slowDown(page, Number(values.slow));
  await page.addInitScript(tellWhenShown, SHOWN);
  const said = page.waitForEvent('console', (message) => message.text().startsWith(SHOWN));
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  const time = Number((await said).text().slice(SHOWN.length));
  const seen = [...paths];
  const shown = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  await context.close();
  // Weighed afterwards: compressing them earlier would keep the server of this process from answering.
  const files = seen.map((path): [string, number] => [path, site.weigh(path)]);
  return { query, files, time, page: shown ?? 0 };
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const [file = 'content/queries/dev.yaml'] = positionals;
const all = (parse(await readFile(file, 'utf8')) as LibrarySearch[]).filter(({ kind }) => kind !== 'none').map(({ q }) => q);
const step = Math.max(1, Math.floor(all.length / Number(values.most)));
if (values.slow !== undefined && !existsSync(`${values.dist}/index.html.gz`))
  console.log('网站还没有压缩，量得的时间偏长：先运行 npm run compress');
const site = await openBenchSite([values.dist]);
const browser = await chromium.launch(await launchOptions());
try {
  const costs: Cost[] = [];
  for (const query of all.filter((_, i) => i % step === 0)) costs.push(await firstSearch(browser, site, query));
  const bytes = costs.map(({ files }) => files.reduce((sum, [, weight]) => sum + weight, 0));
  costs.forEach(({ query, files }, i) => {
    console.log(`${((bytes[i] ?? 0) / 1024).toFixed(1).padStart(6)} KB ${String(files.length).padStart(3)}次  ${query}`);
    if (values.files) for (const [path, weight] of files) console.log(`       ${(weight / 1024).toFixed(1).padStart(6)} KB  ${path}`);
  });
  const counts = costs.map(({ files }) => files.length);
  console.log(
    `中位 ${(middle(bytes) / 1024).toFixed(1)} KB、${middle(counts)}次请求；最多 ${(Math.max(...bytes) / 1024).toFixed(1)} KB、${Math.max(...counts)}次`,
  );
  if (values.slow !== undefined) {
    const times = costs.map(({ time }) => time);
    const base = middle(costs.map(({ page }) => page));
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} 秒`;
    console.log(
      `到结果：中位 ${seconds(middle(times))}，最多 ${seconds(Math.max(...times))}；其中到网页显示 ${seconds(base)}（结果是它的 ${(middle(times) / base).toFixed(1)} 倍）`,
    );
  }
} finally {
  await browser.close();
  site.close();
}
