import { gzipSync } from 'node:zlib';

import { KB, kb } from './weight.ts';
/** Upper limits in bytes, gzip, of what the import fetches before it reads its first file; the page itself is weighed like every page (weight.ts). */
export const IMPORT_BUDGETS = {
  /** The worker with all that it imports at once. */
  core: 60 * KB,
  /** The lists that it works with. */
  data: 50 * KB,
};

const PAGE = 'import/index.html';
const LISTS = 'import/lists.json';
const WORKER = /^_astro\/import\/import-worker\.[^/]+\.js$/;

export interface ImportWeight {
  core: number;
  data: number;
}

/**
 * Weighs the import of a built site: readers, dictionaries and whatever else it loads when a file needs it do not count.
 * @param paths all files of the site, by their paths in it
 * @param read gives one of them
 * @returns bytes, gzipped each for itself; undefined where the site has no /import/
 */
export function weighImport(paths: readonly string[], read: (path: string) => Buffer): ImportWeight | undefined {
  if (!paths.includes(PAGE)) return undefined;
  const weigh = (path: string) => gzipSync(read(path)).length;
  const core = closure(
    paths.filter((path) => WORKER.test(path)),
    read,
  );
  return { core: core.reduce((sum, path) => sum + weigh(path), 0), data: weigh(LISTS) };
}

/** Scripts with all that they import at once, not with what they import when it is needed. */
function closure(scripts: readonly string[], read: (path: string) => Buffer): string[] {
  const found = new Set(scripts);
  for (const path of found)
    for (const [, relative = ''] of read(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g))
      found.add(new URL(relative, `file:///${path}`).pathname.slice(1));
  return [...found];
}

/** Holds the weight against its limits. @returns one message per limit that is exceeded */
export const checkImportWeight = (weight: ImportWeight | undefined): string[] =>
  (['core', 'data'] as const).flatMap((part) =>
    weight && weight[part] > IMPORT_BUDGETS[part]
      ? [`import/：${NAMES[part]}共${kb(weight[part])}，上限是${kb(IMPORT_BUDGETS[part])}。修改：${REPAIRS[part]}`]
      : [],
  );

const NAMES = { core: '读取的脚本', data: '词表' };
const REPAIRS = {
  core: '读某一种文件才用的代码改为用到时加载（src/import/open-importer.ts）',
  data: '缩短做法的别名，或从 src/import/import-lists.ts 里去掉用不着的字',
};

/** One line for the report. */
export const importWeightLine = (weight: ImportWeight | undefined): string[] =>
  weight
    ? [
        `导入的核心${kb(weight.core)}（上限${kb(IMPORT_BUDGETS.core)}），词表${kb(weight.data)}（上限${kb(IMPORT_BUDGETS.data)}），读法和词典用到时另取`,
      ]
    : [];
