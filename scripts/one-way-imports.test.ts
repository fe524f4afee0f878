import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

// None of these rules asks for types, whose reading is most of a lint run.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as never });

/** Rules that a text breaks when it stands at a place in the project. */
async function refused(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages
    .map(({ ruleId }) => String(ruleId))
    .filter((rule) => rule.startsWith('import-x/') || rule.startsWith('no-restricted'));
}

const DIRECTION = 'import-x/no-restricted-paths';

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
  ['collections outside the door', 'src/lib/urls.ts', "export { getCollection } from 'astro:content';", 'no-restricted-imports'],
  ['collections by import()', 'src/lib/urls.ts', "export const later = () => import('astro:content');", 'no-restricted-syntax'],
  ['Node in the core of the import', 'src/import/limits.ts', "export { readFileSync } from 'node:fs';", 'no-restricted-imports'],
  ['the docx library in the official layout', 'src/official/measures.ts', "export { Document } from 'docx';", 'no-restricted-imports'],
  ['the page in the official layout', 'src/official/measures.ts', 'export const page = () => document.title;', 'no-restricted-globals'],
])('%s is refused', async (_name, file, text, rule) => {
  expect(await refused(file, text)).toContain(rule);
});

it('what the table allows passes', async () => {
  expect(await refused('src/checks/nearest.ts', "export { openLibrary } from '../content/open-library.ts';")).toEqual([]);
});
