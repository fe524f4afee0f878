/** npm run bench:search-size -- [pages]: the search over a generated library, 5,000 practices unless told. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { contentFolder } from '../src/settings/content-folder.ts';
import { openFiles, searchWordsOf, viewOf } from '../src/content/open-library.ts';
import { searchFiles } from '../src/search/build/search-files.ts';
import { openBenchSite } from './bench-search/bench-site.ts';
import { childMemory } from './bench-search/child-memory.ts';
import { generateLibrary } from './bench-search/generate.ts';
import { measureEngine, measurePauses } from './bench-search/measure.ts';
import type { JudgedQuery } from './bench-search/metrics.ts';
import { printPauses, printReport } from './bench-search/report.ts';
import { launchOptions } from './browser.ts';
import { givenOptions } from './given-options.ts';

const { values, positionals } = givenOptions({ allowPositionals: true, options: { dist: { type: 'string', default: 'dist' } } });
const count = Number(positionals[0] ?? 5000);
const target = '.cache/bench-search-size';

const library = openFiles(contentFolder(process.cwd()));
const generated = generateLibrary(viewOf(library), count);

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, childMemory());
}, 200);
const started = performance.now();
for await (const { path, content } of searchFiles(generated, searchWordsOf(library))) {
  await mkdir(join(target, dirname(path)), { recursive: true });
  await writeFile(join(target, path), content);
}
clearInterval(watch);
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const own = process.resourceUsage().maxRSS * 1024;
console.log(`${count}条做法：建索引${seconds}秒，内存最高 Node ${megabytes(own)}、Pagefind ${megabytes(peak)}`);

const step = Math.max(1, Math.floor(count / 60));
const queries = generated.practices
  .filter((_, i) => i % step === 0)
  .map(({ id, title, aliases }, i): JudgedQuery => ({
    q: i % 2 ? title : (aliases[1] ?? title),
    kind: i % 2 ? '标题' : '别名',
    relevant: { [id]: 3 },
  }));
const site = await openBenchSite([target, values.dist]);
const browser = await chromium.launch(await launchOptions());
try {
  printReport(`${count}条做法`, await measureEngine(browser, site, 'ours', queries, { cold: 12 }), 0);
  printPauses(await measurePauses(browser, site));
} finally {
  await browser.close();
  site.close();
}
