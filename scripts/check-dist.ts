/** npm run check:dist: holds the built site against what it promises. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../src/settings/list-files.ts';
import { SITE } from '../src/site.ts';
import { checkAddresses, checkNoHost, externalLinks } from './check-dist/addresses.ts';
import { checkCounts } from './check-dist/counts.ts';
import { checkCss } from './check-dist/css-floor.ts';
import { checkHtml } from './check-dist/html-rules.ts';
import { checkImportWeight, importWeightLine, weighImport } from './check-dist/import-weight.ts';
import { checkLinks } from './check-dist/links.ts';
import { checkPages } from './check-dist/pages.ts';
import { checkScripts, passedScripts } from './check-dist/script-floor.ts';
import { checkSubstance, leastSubstance, substanceOf } from './check-dist/substance.ts';
import { checkWordingLists, type WordingData } from './check-dist/wording-lists.ts';
import { checkWeights, heaviest, weigher } from './check-dist/weight.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({ options: { dist: { type: 'string', default: 'dist' } } });
const dist = resolve(values.dist);

const paths = listFiles(dist);
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const ending = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).map((path) => ({ path, text: read(path) }));

const pages = paths.filter((path) => path.endsWith('.html')).map((path) => ({ path, html: read(path) }));
const base = SITE.base.replace(/\/+$/, '');
const weights = pages.map(weigher((address) => readFileSync(join(dist, address.slice(base.length)))));
const importWeight = weighImport(paths, (path) => readFileSync(join(dist, path)));
const substances = pages.map(substanceOf);
const passed = passedScripts('.cache/passed-scripts');

const records = <L extends keyof WordingData>(list: L) => JSON.parse(read(`api/${list}.json`)) as WordingData[L];

const problems = [
  ...checkLinks(pages, paths, SITE.base),
  ...checkAddresses(ending(/^(?:feed|sitemap-\d+)\.xml$|^api\/[a-z]+\.json$|\.md$|^llms\.txt$/), paths, SITE.url, SITE.base),
  ...(SITE.provisional ? checkNoHost(ending(/\.(?:html|xml|txt|md|json|ics)$/), SITE.url) : []),
  ...checkCounts(pages, SITE.base),
  ...checkWordingLists(pages, { wordings: records('wordings'), practices: records('practices') }),
  ...checkPages(pages),
  ...checkSubstance(substances),
  ...checkHtml(pages),
  ...checkWeights(weights),
  ...checkImportWeight(importWeight),
  ...ending(/\.css$/).flatMap(({ path, text }) => checkCss(path, text)),
  ...checkScripts(
    ending(/\.js$/).map(({ path, text }) => ({ path, file: join(dist, path), text })),
    passed,
  ),
];
passed.sweep();
for (const problem of problems.slice(0, 100)) console.log(problem);
for (const line of [...heaviest(weights), ...importWeightLine(importWeight), ...leastSubstance(substances)]) console.log(line);
console.log(`站外链接：${externalLinks(pages).join('、') || '无'}`);
console.log(
  problems.length === 0 ? `生成的网站检查通过：${pages.length}页，${paths.length}个文件。` : `生成的网站有${problems.length}处问题。`,
);
process.exitCode = problems.length === 0 && pages.length > 0 ? 0 : 1;
