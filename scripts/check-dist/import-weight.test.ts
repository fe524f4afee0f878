import { expect, test } from 'vitest';
import { checkImportWeight, IMPORT_BUDGETS, weighImport } from './import-weight.ts';

// Random letters, so that gzip cannot shrink them to nothing: deterministic by a small generator.
function noise(length: number): string {
  let state = 1;
  return `/*${Array.from({ length }, () => ((state = (state * 48271) % 2147483647) % 36).toString(36)).join('')}*/`;
}

const FILES: Record<string, string> = {
  'index.html': '',
  'import/index.html': '',
  'import/lists.json': noise(900),
  '_astro/import/import-worker.e.js': 'import{r}from"./rules.f.js";import"../shared.c.js";import("./read-pdf.g.js")',
  '_astro/import/rules.f.js': noise(3000),
  '_astro/shared.c.js': noise(2000),
  '_astro/import/read-pdf.g.js': noise(90_000),
  '_astro/import/draft-files.d.js': noise(90_000),
};
const weigh = (files: Record<string, string>) => weighImport(Object.keys(files), (path) => Buffer.from(files[path] ?? ''));

test('the worker and what it imports at once count; what is loaded later does not', () => {
  const weight = weigh(FILES);
  expect(weight?.core).toBeGreaterThan(3000);
  expect(weight?.core).toBeLessThan(5500);
  expect(weight?.data).toBeLessThan(900);
  expect(checkImportWeight(weight)).toEqual([]);
});

test('what is too heavy is told with its limit and what to do', () => {
  const heavy = weigh({ ...FILES, '_astro/import/rules.f.js': noise(120_000), 'import/lists.json': noise(120_000) });
  expect(checkImportWeight(heavy)).toEqual([
    expect.stringMatching(/^import\/：读取的脚本共.*上限是60\.0 KB。修改：/),
    expect.stringMatching(/^import\/：词表共.*上限是50\.0 KB。修改：/),
  ]);
  expect(IMPORT_BUDGETS.core).toBe(60 * 1024);
});

test('a site without the page has nothing to weigh', () => {
  expect(weigh({ 'index.html': '' })).toBeUndefined();
});
