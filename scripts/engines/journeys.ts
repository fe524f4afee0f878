import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FIELD, FULL, OTHER, PUBLIC, QUERY } from '../../src/e2e/entries.ts';
import type { EnginePage } from './engine-page.ts';
import type { ShownSite } from './shown-site.ts';

/** What a reader does from one end to the other. @throws where it cannot be done */
export interface Journey {
  name: string;
  walk: (page: EnginePage, site: ShownSite) => Promise<void>;
}

const named = (text: string) => JSON.stringify(text);
const heading = (text: string) => `document.querySelector('h1') && document.querySelector('h1').textContent.indexOf(${named(text)}) >= 0`;
const RESULTS = `document.querySelectorAll('[data-results] > li')`;
const search = (query: string) => `search/?q=${encodeURIComponent(query)}`;

async function browse(page: EnginePage, { url }: ShownSite): Promise<void> {
  await page.goto(url);
  await page.click(`main a[href$="/categories/${FIELD.id}/"]`);
  await page.expect(heading(FIELD.label));
  await page.click(`main a[href$="${FULL.path}"]`);
  await page.expect(heading(FULL.title));
  await page.click('[data-easy]');
  await page.expect(`document.documentElement.getAttribute('data-reading') === 'easy'`);
  await page.click('[data-easy]');
  await page.goto(`${url}practices/`);
  await page.evaluate(
    `(function(s){s.value='port';s.dispatchEvent(new Event('change',{bubbles:true}))})(document.querySelector('select[name=org]'))`,
  );
  await page.expect(`/显示\\d+种做法/.test(document.querySelector('facet-filter [data-status]').textContent)`);
}

async function find(page: EnginePage, { url }: ShownSite): Promise<void> {
  await page.goto(url);
  await page.click('main input[name=q]');
  await page.type(FULL.initials);
  await page.click('main form[role=search] button');
  await page.expect(`${RESULTS}.length && ${RESULTS}[0].textContent.indexOf(${named(FULL.title)}) >= 0`);
  await page.evaluate(`document.querySelector('main input[name=q]').select()`);
  await page.type(PUBLIC.slip);
  await page.expect(`${RESULTS}.length && ${RESULTS}[0].textContent.indexOf(${named(PUBLIC.title)}) >= 0`);
  await page.click('[data-results] a');
  await page.expect(heading(PUBLIC.title));
}

/** Text of a Word file; empty while it is not all there. */
function textOf(file: string): string {
  try {
    return strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  } catch {
    return '';
  }
}

async function composeWord(page: EnginePage, { url }: ShownSite): Promise<void> {
  const downloaded = () => readdirSync(page.downloads).find((name) => name.endsWith('.docx'));
  await page.goto(url + FULL.path.slice(1));
  await page.click('#w1 [data-collect]');
  await page.expect(`document.querySelector('[data-count]').textContent === '1'`);
  await page.goto(`${url}compose/`);
  await page.expect(`document.querySelectorAll('.node').length > 1`);
  await page.click('[data-out=docx]');
  await page.arrived(() => downloaded() !== undefined);
  // Some engines make the file before they fill it.
  await page.arrived(() => textOf(join(page.downloads, downloaded() ?? '')).includes('<w:body>'));
}

async function readOffline(page: EnginePage, { url, stop, start }: ShownSite): Promise<void> {
  const address = url + FULL.path.slice(1);
  await page.goto(address);
  await page.expect(`navigator.serviceWorker && navigator.serviceWorker.controller`);
  await page.expect(`caches.match(${named(address)}).then(function(kept){return !!kept})`);
  await stop();
  try {
    await page.goto(address);
    await page.expect(heading(FULL.title));
    await page.goto(url + OTHER.path.slice(1));
    await page.expect(heading('离线使用'));
  } finally {
    await start();
  }
}

/** More results were shown than at first, and one far down was opened: back leads to as many, and to the same place. */
async function goBack(page: EnginePage, { url }: ShownSite): Promise<void> {
  await page.goto(url + search(QUERY.wide));
  await page.expect(`${RESULTS}.length > 0`);
  const before = await page.evaluate<number>(`${RESULTS}.length`);
  await page.click('[data-more]');
  await page.expect(`${RESULTS}.length > ${before}`);
  const shown = await page.evaluate<number>(`${RESULTS}.length`);
  await page.click('[data-results] > li:last-child a');
  await page.expect(`location.pathname !== '/search/' && document.readyState === 'complete'`);
  await page.evaluate('history.back()');
  await page.expect(`location.pathname === '/search/' && ${RESULTS}.length === ${shown}`);
  await page.expect('window.scrollY > 200');
}

export const JOURNEYS: readonly Journey[] = [
  { name: '浏览', walk: browse },
  { name: '搜索', walk: find },
  { name: '起草到 Word', walk: composeWord },
  { name: '离线', walk: readOffline },
  { name: '返回', walk: goBack },
];

/** @returns for each query the addresses of its first ten results */
export async function answersOf(page: EnginePage, { url }: ShownSite, queries: readonly string[]): Promise<string[][]> {
  await page.goto(`${url}search/`);
  await page.expect(`window.customElements && customElements.get('site-search')`);
  const answers: string[][] = [];
  for (const query of queries)
    answers.push(
      await page.evaluate<string[]>(
        `document.querySelector('site-search').search(${named(query)}).then(function(hits){return hits.map(function(hit){return hit.url.replace(/[?#].*/,'')})})`,
      ),
    );
  return answers;
}
