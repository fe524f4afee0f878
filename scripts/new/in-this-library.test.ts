import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFiles } from '../../src/content/read-files.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { contentFolder } from '../../src/settings/content-folder.ts';
import { SETTINGS } from '../../src/settings/read-settings.ts';
import { newPractice } from './new-practice.ts';

// What is made here is made from the library that ships, whichever that is (`npm run test:queries`).
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(script: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

test('a library that is begun from this one passes its check', () => {
  const begun = join(folder, '新库');
  expect(run('new', ['library', begun])).toMatchObject({ status: 0 });
  expect(run('check-content', ['--content', begun])).toEqual({ status: 0, printed: expect.stringContaining('没有问题') as string });
});

const README = readFileSync('README.md', 'utf8');
const EXAMPLE = /npm run new -- practice (\S+?)`/.exec(README)?.[1] ?? '';

test('every example of a new practice is the same one', () => {
  expect(EXAMPLE).not.toBe('');
  const others = ['README.md', 'CONTRIBUTING.md', 'scripts/new.ts'].flatMap((file) => {
    const found = readFileSync(file, 'utf8').matchAll(/npm run new -- practice ([^\s`<|]+)/g);
    return [...found].map(([, title]) => title);
  });
  expect([...new Set(others)]).toEqual([EXAMPLE]);
});

// Another library may well have such a practice.
test.skipIf(!README.startsWith(`# ${SETTINGS.site.name}\n`))('the example of the README can be typed as it stands', () => {
  const { library } = readLibrary(readContentFiles(contentFolder(process.cwd())));
  expect(newPractice(EXAMPLE, library, '2026-11-28')).toMatchObject({ path: expect.stringMatching(/^content\/practices\//) as string });
});
