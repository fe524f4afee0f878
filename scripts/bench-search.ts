/** npm run bench:search -- <queries.yaml>: quality, speed and weight of the search in a real browser, beside plain Pagefind. */
import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import type { LibrarySearch } from '../src/schemas/query.ts';
import { openBenchSite } from './bench-search/bench-site.ts';
import { measureEngine, measurePauses } from './bench-search/measure.ts';
import type { JudgedQuery } from './bench-search/metrics.ts';
import { buildPlainIndex } from './bench-search/plain-index.ts';
import { printPauses, printReport } from './bench-search/report.ts';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';
import { relevantOf } from './search/score-queries.ts';

const { values, positionals } = givenOptions({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    /** How many queries are also asked from cold; each opens a browser context of its own. */
    cold: { type: 'string', default: '20' },
    'ours-only': { type: 'boolean', default: false },
    /** Also without `Intl.Segmenter`. */
    segmenter: { type: 'boolean', default: false },
    /** Only as in browsers that cannot run Pagefind. */
    fallback: { type: 'boolean', default: false },
    /** Print the queries whose answer scores below this. */
    below: { type: 'string', default: '0' },
  },
});
const [file] = positionals;
if (!file) {
  console.error('用法：npm run bench:search -- <查询文件.yaml> [--cold 20] [--ours-only] [--segmenter] [--fallback] [--below 0.7]');
  process.exit(1);
}

const queries = (parse(await readFile(file, 'utf8')) as LibrarySearch[]).map((query): JudgedQuery => ({
  ...query,
  relevant: relevantOf(query),
}));
const work = '.cache/bench-search';
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });
if (!values['ours-only']) await buildPlainIndex(values.dist, `${work}/plain`);
await symlink(resolve(values.dist), `${work}/site`);
const site = await openBenchSite([`${work}/site`, work]);
const browser = await chromium.launch(await launchOptions());
const cold = Number(values.cold);
try {
  console.log(`${queries.length}个查询，${file}`);
  const below = Number(values.below);
  if (values.fallback)
    printReport('本站，浏览器载不了 Pagefind', await measureEngine(browser, site, 'ours', queries, { cold, without: 'references' }), below);
  else {
    printReport('本站', await measureEngine(browser, site, 'ours', queries, { cold }), below);
    printPauses(await measurePauses(browser, site));
    if (values.segmenter)
      printReport('本站，没有 Intl.Segmenter', await measureEngine(browser, site, 'ours', queries, { cold: 0, without: 'segmenter' }), 0);
    if (!values['ours-only']) printReport('同样页面上的原样 Pagefind', await measureEngine(browser, site, 'plain', queries, { cold }), 0);
  }
} finally {
  await browser.close();
  site.close();
}
