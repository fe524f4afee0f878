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
  expect(
    await refused(
      lintOf((each) => each === rule),
      file,
      text,
    ),
  ).toContain(rule);
});

it('what the table allows passes', async () => {
  const eslint = lintOf((rule) => rule.startsWith('import-x/') || rule.startsWith('no-restricted'));
  expect(await refused(eslint, 'src/checks/nearest.ts', "export { openLibrary } from '../content/open-library.ts';")).toEqual([]);
});
