/**
 * npm run browsers:old                fetches the engines (about 180 MB, through npm, into .cache) and walks the journeys in them
 * npm run browsers:old -- --there     walks them in those that are there, and says which are not (a stage of npm test)
 * npm run browsers:old -- --dist dist --queries content/queries/dev.yaml    compares another site's search
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { launchOptions } from './browser.ts';
import { buildStale } from './fixture-sites/build-stale.ts';
import { SITE } from './fixture-sites/sites.ts';
import { startEngine } from './old-browsers/devtools.ts';
import { ENGINES, placeOf } from './old-browsers/engines.ts';
import { fetchEngine } from './old-browsers/fetch-engine.ts';
import { answersOf, JOURNEYS } from './old-browsers/journeys.ts';
import { overlapOf } from './old-browsers/overlap.ts';
import { showSite } from './old-browsers/shown-site.ts';

const REPORT = '.cache/old-browsers.json';
/** Mean overlap of the first ten results with those of a current browser, at least. */
const ALIKE = 0.95;

const { values } = parseArgs({
  options: {
    there: { type: 'boolean', default: false },
    dist: { type: 'string' },
    queries: { type: 'string', default: `${SITE.content}/queries.yaml` },
  },
});
if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('这些旧浏览器只有 Linux x64 的，这次没有试。');
  writeFileSync(REPORT, JSON.stringify({ passed: 0, failed: 0 }));
  process.exit(0);
}
if (!values.there)
  for (const engine of ENGINES) console.log(fetchEngine(engine) ? `已取来 ${engine.name}（${engine.package}）` : `${engine.name} 已在`);
const there = ENGINES.filter((engine) => existsSync(placeOf(engine).program));
const absent = ENGINES.filter((engine) => !there.includes(engine)).map(({ name }) => name);
if (absent.length > 0) console.log(`没有装，这次没有试：${absent.join('、')}。要试，运行 npm run browsers:old`);

if (!values.dist && there.length > 0) await buildStale([SITE]);
const site = await showSite(values.dist ?? SITE.dist);
const queries = (parse(readFileSync(values.queries, 'utf8')) as { q: string }[]).map(({ q }) => q);
const rows: string[][] = [];
let [passed, failed] = [0, 0];

const note = (cells: string[], cell: string, isGood: boolean, why = '') => {
  cells.push(cell);
  if (isGood) passed += 1;
  else failed += 1;
  if (why) console.error(`  ${cells[0] ?? ''}：${why}`);
};

async function walkAll(program: string, libraries: string, name: string, expected: string[][]): Promise<string[][]> {
  const engine = await startEngine(program, libraries);
  const cells = [`${name}（${engine.version.replace(/^.*\//, '')}）`];
  try {
    // Another site has other entries: there only the search is compared.
    for (const { name: journey, walk } of values.dist ? [] : JOURNEYS) {
      const page = await engine.open();
      const why = await walk(page, site).then(
        () => page.errors.join('；'),
        (error: unknown) => [String(error), ...page.errors].join('；'),
      );
      note(cells, why === '' ? '通过' : '不行', why === '', why && `${journey}：${why}`);
    }
    const answers = await answersOf(await engine.open(), site, queries).catch((error: unknown) => {
      console.error(`  ${name}，搜索：${String(error)}`);
      return [];
    });
    if (expected.length > 0) {
      const overlap = overlapOf(expected, answers);
      note(cells, overlap.toFixed(3), overlap >= ALIKE);
    } else cells.push('—');
    return answers;
  } finally {
    engine.close();
    rows.push(cells);
  }
}

try {
  const { executablePath } = await launchOptions();
  const expected = there.length > 0 ? await walkAll(executablePath, '', '现在的 Chromium', []) : [];
  for (const engine of there) {
    const { program, libraries } = placeOf(engine);
    await walkAll(program, libraries, engine.name, expected);
  }
} finally {
  await site.stop();
}
const head = ['浏览器', ...(values.dist ? [] : JOURNEYS.map(({ name }) => name)), `搜索重合（${queries.length}条）`];
if (rows.length > 0) console.log([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
writeFileSync(REPORT, JSON.stringify({ passed, failed }));
process.exit(failed === 0 ? 0 : 1);
