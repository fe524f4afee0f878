/**
 * npm run bench:both [-- --dist <folder>]: asks every query of every list in Chromium, of the built site, and in Node, of the texts alone.
 * Prints the scores side by side and every query whose first ten do not stand alike.
 */
import { writeFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import type { LibrarySearch } from '../src/schemas/query.ts';
import { buildSearch } from '../src/search/build/build-search.ts';
import { contentFolder } from '../src/settings/content-folder.ts';
import { idOfAddress } from '../src/e2e/result-ids.ts';
import { openBenchSite } from './bench-search/bench-site.ts';
import { meanScores, scoreAnswer } from './bench-search/metrics.ts';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';
import { openSearch, searchedLibrary } from './search/open-search.ts';
import { relevantOf, scoreQueries } from './search/score-queries.ts';

const { values } = givenOptions({
  options: {
    dist: { type: 'string', default: 'dist' },
    /** Write what Chromium answered to this file, one query a line: two builds are compared by their files. */
    save: { type: 'string' },
  },
});

/** The first ten of each query, all in one visit. */
async function askInBrowser(browser: Browser, origin: string, queries: readonly string[]): Promise<string[][]> {
  const page = await browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });
  await page.goto(`${origin}/search/`);
  await page.waitForFunction(() => customElements.get('site-search') !== undefined);
  const answers: string[][] = [];
  for (const query of queries) {
    const urls = await page.evaluate(async (text) => {
      const element = document.querySelector('site-search') as unknown as { search: (query: string) => Promise<{ url: string }[]> };
      // Wordings and figures stand in Node's lists under their practice.
      return (await element.search(text)).map(({ url }) => url).filter((url) => !/\/practices\/[^#]+#/.test(url));
    }, query);
    answers.push(urls.map(idOfAddress));
  }
  await page.close();
  return answers;
}

const scoreOf = (query: LibrarySearch, found: readonly string[]) =>
  scoreAnswer([...found], { q: query.q, kind: query.kind, relevant: relevantOf(query) });

const opened = openSearch(contentFolder(process.cwd()));
const library = searchedLibrary(buildSearch(opened.view, opened.words), opened);
const site = await openBenchSite([values.dist]);
const browser = await chromium.launch(await launchOptions());
const kept: string[] = [];
try {
  for (const { name, queries } of opened.lists) {
    const inNode = (await scoreQueries(queries, library)).map(({ found }) => found);
    const inChromium = await askInBrowser(
      browser,
      site.origin,
      queries.map(({ q }) => q),
    );
    const differing = queries.flatMap(({ q, kind }, i) => {
      const [node = [], chromium = []] = [inNode[i], inChromium[i]];
      kept.push(`${name}\t${q}\t${chromium.join(' ')}`);
      // What is read in Node for these is the sentence alone.
      return kind === 'untouched' || node.join() === chromium.join() ? [] : [{ q, node, chromium }];
    });
    const asked = queries.filter(({ kind }) => kind !== 'untouched').length;
    const mean = (answers: readonly string[][]) => meanScores(queries.map((query, i) => scoreOf(query, answers[i] ?? [])));
    const [node, chrome] = [mean(inNode), mean(inChromium)];
    console.log(
      `${name}（${queries.length}）  nDCG@10 Node ${node.ndcg.toFixed(3)} Chromium ${chrome.ndcg.toFixed(3)}；前三条 ${node.success3.toFixed(3)} ${chrome.success3.toFixed(3)}；前十条次序相同 ${asked - differing.length}/${asked}`,
    );
    for (const { q, node: own, chromium: other } of differing) {
      const at = own.findIndex((id, i) => id !== other[i]);
      console.log(`  第${at + 1}条起不同：${q}\n    Node     ${own.slice(0, 5).join(' ')}\n    Chromium ${other.slice(0, 5).join(' ')}`);
    }
  }
} finally {
  await browser.close();
  site.close();
}
if (values.save) writeFileSync(values.save, `${kept.join('\n')}\n`);
