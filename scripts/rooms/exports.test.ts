import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/settings/list-files.ts';
import { unusedExports } from './exports.ts';

/** All modules of the project: those of src and scripts, and the configurations beside them. */
const modules = () =>
  [
    ...['src', 'scripts'].flatMap((folder) => listFiles(folder).map((path) => `${folder}/${path}`)),
    ...readdirSync('.').filter((file) => /\.config\.(?:ts|mjs)$/.test(file)),
  ]
    .filter((file) => /\.(?:ts|astro|mjs)$/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('no module gives away a value that no other one names', () => {
  expect(unusedExports(modules())).toEqual([]);
});

test('a value that its own module alone uses is found, and one that nothing uses', () => {
  const text = 'export const used = 1;\nexport async function own() { await own(); }\nexport const dead = 2;\n';
  const files = [
    { file: 'a.ts', text },
    { file: 'b.ts', text: "import { used } from './a.ts';\n" },
  ];
  expect(unusedExports(files)).toEqual(['a.ts: own', 'a.ts: dead']);
});
