import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

/** The project's lint with those of its rules alone that are asked about: all of them would read what each text imports, and what that imports. */
const lintOf = (asked: (rule: string) => boolean) => new ESLint({ ruleFilter: ({ ruleId }) => asked(ruleId) });

/** Rules that a text breaks when it stands at a place in the project. */
async function refused(eslint: ESLint, filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.map(({ ruleId }) => String(ruleId));
}

const DIRECTION = 'import-x/no-restricted-paths';
const MODULES = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

it.each([
  ['a room that lies further on', 'src/lib/urls.ts', "export { checkContent } from '../checks/check-library.ts';", DIRECTION],
  ['a type of such a room', 'src/schemas/term.ts', "export type { LibraryView } from '../lib/library-view.ts';", DIRECTION],
  ['it by import()', 'src/lib/urls.ts', "export const later = () => import('../checks/check-library.ts');", DIRECTION],
  [
    'it from a page component',
    'src/components/Chips.astro',
    "---\nimport { getLibrary } from '../data/library.ts';\nawait getLibrary();\n---\n",
    DIRECTION,
  ],
  ['scripts from the site', 'src/search/data/strength.ts', "export { launchOptions } from '../../../scripts/browser.ts';", DIRECTION],
  ['Astro rooms from scripts', 'scripts/serve.ts', "export { getLibrary } from '../src/data/library.ts';", DIRECTION],
  ['Astro rooms from scripts by import()', 'scripts/serve.ts', "export const later = () => import('../src/data/library.ts');", DIRECTION],
  ['a wing of search that lies further on', 'src/search/query/concept.ts', "export { rank } from '../answer/rank.ts';", DIRECTION],
  ['a circle', 'src/lib/alternatives.ts', "export { toLibraryView } from './library-view.ts';", 'import-x/no-cycle'],
  ['a circle by import()', 'src/lib/alternatives.ts', "export const later = () => import('./library-view.ts');", 'import-x/no-cycle'],
  ['collections outside the door', 'src/lib/urls.ts', "export { getCollection } from 'astro:content';", MODULES],
  ['collections by import()', 'src/lib/urls.ts', "export const later = () => import('astro:content');", SYNTAX],
  ['a room by an address in a template', 'src/lib/urls.ts', 'export const later = () => import(`../search/answer/rank.ts`);', SYNTAX],
  ['it from scripts', 'scripts/serve.ts', 'export const later = (name: string) => import(`../src/data/${name}.ts`);', SYNTAX],
  ['an address that is put together', 'src/lib/urls.ts', "export const later = (name: string) => import('../search/' + name);", SYNTAX],
  [
    'a thread of another room',
    'src/compose/draft-reducer.ts',
    "export const thread = new Worker(new URL('../docx/docx-thread.ts', import.meta.url));",
    SYNTAX,
  ],
  [
    'it by the way of its own folder',
    'src/compose/draft-reducer.ts',
    'export const thread = new Worker(new URL(`./view/../../docx/docx-thread.ts`, import.meta.url));',
    SYNTAX,
  ],
  ['it from the root', 'src/compose/draft-reducer.ts', "export const at = new URL('/src/docx/docx-thread.ts', import.meta.url);", SYNTAX],
  ['many modules of another room', 'src/lib/urls.ts', "export const all = import.meta.glob('../search/*.ts');", SYNTAX],
  ['another room as text', 'src/lib/urls.ts', "export { default } from '../search/answer/rank.ts?raw';", DIRECTION],
  ['what browser tests share', 'src/lib/urls.ts', "export { QUERY } from '../e2e/entries.ts';", DIRECTION],
  ['it from a command', 'scripts/serve.ts', "export { QUERY } from '../src/e2e/entries.ts';", DIRECTION],
  ["what a room's tests share", 'src/search/answer/rank.ts', "export { LEXICON } from '../fixtures.ts';", DIRECTION],
  ['a library made up for tests', 'src/checks/nearest.ts', "export * from '../content/fixture-library.ts';", DIRECTION],
  ['files made up for tests', 'src/import/limits.ts', "export { buildDocx } from './fixtures/build-docx.ts';", DIRECTION],
  ['Node in pure functions', 'src/lib/urls.ts', "export { readFileSync } from 'node:fs';", MODULES],
  ['the network in pure functions', 'src/lib/urls.ts', "export const text = () => fetch('/');", GLOBALS],
  ['Node in a room that browsers run', 'src/compose/draft-reducer.ts', "export { join } from 'path/posix';", MODULES],
  ['Node in what answers a query', 'src/search/answer/rank.ts', 'export const folder = () => process.cwd();', GLOBALS],
  ["Node without its prefix in the import's core", 'src/import/limits.ts', "export { readFileSync } from 'fs';", MODULES],
  ['it by import()', 'src/import/limits.ts', "export const later = () => import('fs/promises');", SYNTAX],
  ['it by import() of a template', 'src/import/limits.ts', 'export const later = () => import(`node:fs`);', SYNTAX],
  ["Node's bytes there", 'src/import/limits.ts', "export const bytes = Buffer.from('');", GLOBALS],
  ["Node's process there", 'src/import/limits.ts', 'export const folder = process.cwd();', GLOBALS],
  ['it by way of globalThis', 'src/import/limits.ts', 'export const folder = globalThis.process.cwd();', GLOBALS],
  ['Node in the core of the import', 'src/import/limits.ts', "export { readFileSync } from 'node:fs';", MODULES],
  ['the docx library in the official layout', 'src/official/measures.ts', "export { Document } from 'docx';", MODULES],
  ['the page in the official layout', 'src/official/measures.ts', 'export const page = () => document.title;', GLOBALS],
])('%s is refused', async (_name, file, text, rule) => {
  expect(
    await refused(
      lintOf((each) => each === rule),
      file,
      text,
    ),
  ).toContain(rule);
});

it.each([
  ['what the table names', 'src/checks/nearest.ts', "export { openLibrary } from '../content/open-library.ts';"],
  [
    'Node where the build runs',
    'src/search/build/build-search.ts',
    "export { join } from 'node:path';\nexport const folder = process.cwd();",
  ],
  [
    'files in tests of pure functions',
    'src/lib/urls.test.ts',
    "export { readFileSync } from 'node:fs';\nexport { QUERY } from '../e2e/entries.ts';",
  ],
  [
    'a thread of its own',
    'src/import-view/import-client.ts',
    "export const thread = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });",
  ],
])('%s passes', async (_name, file, text) => {
  expect(
    await refused(
      lintOf((rule) => rule.startsWith('import-x/') || rule.startsWith('no-restricted')),
      file,
      text,
    ),
  ).toEqual([]);
});
