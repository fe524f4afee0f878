import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextOf, recoverFolder, swapIn } from './swap-folder.ts';

function place() {
  const home = mkdtempSync(join(tmpdir(), 'swap-'));
  const put = (name: string, text: string) => {
    mkdirSync(join(home, name));
    writeFileSync(join(home, name, 'a'), text);
  };
  return { home, folder: join(home, 'site'), put, text: () => readFileSync(join(home, 'site/a'), 'utf8') };
}

test('the new folder takes the place of the old one, which is gone', () => {
  const { home, folder, put, text } = place();
  put('site', '旧');
  mkdirSync(nextOf(folder));
  writeFileSync(join(nextOf(folder), 'a'), '新');
  swapIn(nextOf(folder), folder);
  expect([text(), readdirSync(home)]).toEqual(['新', ['site']]);
});

test('a swap that was killed between its two steps is undone, and no half-made folder stays', () => {
  const { home, folder, put, text } = place();
  put('site.last', '旧');
  put('site.next-77', '一半');
  expect(recoverFolder(folder)).toBe(true);
  expect([text(), readdirSync(home)]).toEqual(['旧', ['site']]);
});

test('a swap that was killed after its two steps keeps the new folder', () => {
  const { home, folder, put, text } = place();
  put('site', '新');
  put('site.last', '旧');
  expect(recoverFolder(folder)).toBe(false);
  expect([text(), readdirSync(home)]).toEqual(['新', ['site']]);
});
