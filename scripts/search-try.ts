/**
 * npm run search:try -- 职代会          the ranked entries and why they stand so
 * npm run search:try -- <queries.yaml>  how well a list of queries is answered; without a name the library's own lists
 * npm run search:try -- --keep          keeps these scores: the tests refuse worse ones
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LibrarySearch } from '../src/schemas/query.ts';
import { buildSearch } from '../src/search/build/build-search.ts';
import { contentFolder } from '../src/settings/content-folder.ts';
import { givenOptions } from './given-options.ts';
import { explain } from './search/explain.ts';
import { keepScores } from './search/kept-scores.ts';
import { openSearch, searchedLibrary } from './search/open-search.ts';
import { scoreQueries, scoresByKind, type KindScores } from './search/score-queries.ts';

const { values, positionals } = givenOptions({
  allowPositionals: true,
  options: {
    /** How many entries are shown. */
    most: { type: 'string', default: '10' },
    /** Print the queries that score less. */
    below: { type: 'string', default: '0' },
    /** Write the scores of the library's own lists to query-scores.yaml, against which the tests hold them. */
    keep: { type: 'boolean', default: false },
  },
});
const folder = contentFolder(process.cwd());
const opened = openSearch(folder);
const library = searchedLibrary(buildSearch(opened.view, opened.words), opened);

async function printScores(name: string, list: readonly LibrarySearch[]): Promise<KindScores[]> {
  const scored = await scoreQueries(list, library);
  const measure = list.every(({ relevant }) => relevant) ? 'nDCG@10' : '   得分';
  console.log(`\n${name}\n${''.padEnd(22)}${measure}  第一条  前三条  没有结果`);
  const kinds = scoresByKind(scored);
  for (const { kind, queries: count, score, success1, success3, empty } of kinds)
    console.log(
      `${`${kind}（${count}）`.padEnd(22)}${[score, success1, success3, empty].map((value) => value.toFixed(3).padStart(8)).join('')}`,
    );
  for (const { query, found, line, score } of scored)
    if (score < Number(values.below))
      console.log(
        `  ${score.toFixed(2)} ${query.kind} ${query.q} → ${found.slice(0, 5).join(' ') || '没有'}${line ? `；上方 ${line}` : ''}`,
      );
  return kinds;
}

if (positionals.length === 0) {
  const scores = new Map<string, number>();
  for (const { name, queries } of opened.lists)
    for (const { kind, score } of await printScores(name, queries)) scores.set(`${name}:${kind}`, score);
  if (values.keep) keepScores(folder, scores);
}
for (const word of positionals) {
  if (/\.(?:ya?ml|json)$/.test(word) && existsSync(word)) await printScores(word, parse(readFileSync(word, 'utf8')) as LibrarySearch[]);
  else console.log((await explain(word, library, Number(values.most))).join('\n'));
}
