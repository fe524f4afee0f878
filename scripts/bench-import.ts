/**
 * Measures the importer against an inventory of its sources:
 *   npm run bench:import -- --sources <folder> --inventory <folder>
 * by invented summaries and by the library's own texts, which have no defects:
 *   npm run bench:import -- --set-aside
 * by the time that /import/ of the built site takes in a browser four times slower:
 *   npm run bench:import -- --page [--dist dist]
 * Without options it measures speed on generated summaries.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changedCharacters } from './bench-import/changed-characters.ts';
import { readInventory } from './bench-import/inventory.ts';
import {
  bare,
  bodyText,
  scoreBoilerplate,
  scoreCorruptions,
  scoreFigures,
  scoreHeadings,
  scoreTags,
  type Score,
} from './bench-import/measure.ts';
import { scoreClean } from './bench-import/clean.ts';
import { scoreNames } from './bench-import/names.ts';
import { measurePage } from './bench-import/page-speed.ts';
import { scoreSetAside } from './bench-import/set-aside.ts';
import { measureSpeed } from './bench-import/speed.ts';
import { givenOptions } from './given-options.ts';
import { loadData } from './import/load-data.ts';
import { createImporter, type ImportedPiece } from '../src/import/import-file.ts';
import { libraryParsers } from '../src/import/library-parsers.ts';
import { readSource } from '../src/import/read/read-source.ts';

const { values } = givenOptions({
  options: {
    sources: { type: 'string' },
    inventory: { type: 'string' },
    'set-aside': { type: 'boolean' },
    page: { type: 'boolean' },
    dist: { type: 'string', default: 'dist' },
    verbose: { type: 'boolean', short: 'v' },
  },
});
const content = resolve(import.meta.dirname, '../content');
const importer = createImporter(loadData(content), libraryParsers);

const percent = ({ hits, total }: Score): string => `${total === 0 ? '—' : `${((100 * hits) / total).toFixed(1)}%`}（${hits}/${total}）`;

function measureInventory(folder: string, inventoryFolder: string): void {
  const { sources, practices } = readInventory(inventoryFolder);
  const files = [...new Set(sources.map(({ file }) => file))];
  const bytes = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
  const bytesOf = (file: string): Uint8Array => bytes.get(file) ?? new Uint8Array();
  const drafts = new Map(files.map((file) => [file, importer(bytesOf(file), file).value]));
  const scores: Record<string, Score> = {};
  const add = (name: string, label: string, score: Score): void => {
    const sum = (scores[name] ??= { hits: 0, total: 0, misses: [] });
    sum.hits += score.hits;
    sum.total += score.total;
    sum.misses.push(...score.misses.map((miss) => `${label}：${miss}`));
  };
  const count = [...drafts.values()].flat().length;
  add('草稿', '', { hits: count, total: sources.length, misses: [] });
  for (const source of sources) {
    const piece = drafts.get(source.file)?.[source.piece - 1];
    if (!piece) continue;
    add('删去残留', source.id, scoreBoilerplate(source, piece));
    add('错词修复或标出', source.id, scoreCorruptions(source, piece));
    add('小标题', source.id, scoreHeadings(source, piece));
    const figures = scoreFigures(source, practices, piece);
    add('数字召回', source.id, figures.recall);
    add('数字准确', source.id, figures.precision);
    add('标签', source.id, scoreTags(source, practices, piece));
    add('单位类型', source.id, {
      hits: piece.metadata.orgType.value === source.org_type ? 1 : 0,
      total: 1,
      misses: piece.metadata.orgType.value === source.org_type ? [] : [piece.metadata.orgType.value],
    });
    add('时段', source.id, {
      hits: piece.metadata.period.value === String(source.period) ? 1 : 0,
      total: 1,
      misses: piece.metadata.period.value === String(source.period) ? [] : [piece.metadata.period.value],
    });
    add('单位名称', source.id, {
      hits: source.organisation.includes(piece.metadata.organisation.value) ? 1 : 0,
      total: 1,
      misses: source.organisation.includes(piece.metadata.organisation.value)
        ? []
        : [`${piece.metadata.organisation.value} ≠ ${source.organisation}`],
    });
  }
  for (const file of files) add('字符改动', file, changes(bytesOf(file), file, drafts.get(file) ?? []));
  print(scores, percent);
}

function print(scores: Record<string, Score>, told: (score: Score) => string): void {
  for (const [name, score] of Object.entries(scores)) {
    console.log(`${name}：${told(score)}`);
    if (values.verbose === true) for (const miss of score.misses) console.log(`    ${miss}`);
  }
}

/** Characters of the kept lines that differ in the drafts; punctuation, width and script do not count. */
function changes(bytes: Uint8Array, file: string, pieces: ImportedPiece[]): Score {
  const dropped = new Set(
    [...importer(bytes, file).messages, ...pieces.flatMap(({ messages }) => messages)]
      .filter(({ kind, rule, after }) => kind === 'drop' && rule !== 'search-words' && after === undefined)
      .map(({ line }) => line),
  );
  const own = new Set(pieces.map(({ originalTitle }) => bare(originalTitle)));
  const before = readSource(bytes, file, libraryParsers.readers)
    .value.lines.filter(({ line, text }) => !dropped.has(line) && !own.has(bare(text)))
    .map(({ text }) => bare(text))
    .join('');
  const after = pieces.map((piece) => bare(bodyText(piece))).join('');
  const changed = changedCharacters(before, after);
  return { hits: changed, total: before.length, misses: [`${changed}字`] };
}

if (values.sources !== undefined && values.inventory !== undefined) measureInventory(values.sources, values.inventory);
else if (values['set-aside'] === true) {
  print(scoreSetAside(importer), percent);
  console.log('\n单句里的姓名：');
  print(scoreNames(), percent);
  console.log('\n本库自己的文字（没有毛病，指出来就是误报）：');
  print(scoreClean(importer, content), ({ hits, total }) => `${total}处，${hits}个文件`);
} else if (values.page === true) await measurePage(resolve(values.dist));
else await measureSpeed();
