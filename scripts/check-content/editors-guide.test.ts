import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/settings/content-folder.ts';

const folder = contentFolder(process.cwd());
const guide = join(folder, 'README.md');

test.runIf(existsSync(guide))('the editors’ guide says of every file of the library what it holds', () => {
  const text = readFileSync(guide, 'utf8');
  const names = readdirSync(folder, { withFileTypes: true }).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  expect(names.filter((name) => name !== 'README.md' && !text.includes(`\`${name}`))).toEqual([]);
});
