import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles } from '../src/settings/list-files.ts';

/** What the project's own library is called, as package.json says: content/ may be another's. */
const [NAME = ''] = (JSON.parse(readFileSync('package.json', 'utf8')) as { description: string }).description.split('：');

// A program that knows it introduces every union's library by it.
test('no program names a library: what it is called stands in its site.yaml', () => {
  const programs = ['src', 'scripts'].flatMap((room) =>
    listFiles(room)
      .map((path) => `${room}/${path}`)
      .filter((path) => /\.(?:ts|mjs|astro|css)$/.test(path) && !/\.(?:test|spec)\.ts$|\/e2e\//.test(path)),
  );
  expect(NAME).toMatch(/^\p{Script=Han}{4,}$/u);
  expect(programs.length).toBeGreaterThan(100);
  expect(programs.filter((path) => readFileSync(path, 'utf8').includes(NAME))).toEqual([]);
});
