import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectFiles } from './collect-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('finds what can be a summary, in the order of the names', () => {
  mkdirSync(join(folder, 'b'));
  for (const name of ['c.TXT', 'a.md', '~$a.docx', '.hidden.txt', 'Thumbs.db', 'b/d.html']) writeFileSync(join(folder, name), 'x');
  symlinkSync(join(folder, 'a.md'), join(folder, 'link.txt'));
  expect(collectFiles([folder]).map(({ path }) => path)).toEqual(['a.md', 'b/d.html', 'c.TXT'].map((name) => join(folder, name)));
});

test('a name is only told once, and a missing one is told', () => {
  writeFileSync(join(folder, 'a.txt'), 'x');
  expect(collectFiles([join(folder, 'a.txt'), folder, join(folder, 'none')])).toMatchObject([
    { path: join(folder, 'a.txt') },
    { path: join(folder, 'none'), problem: expect.stringContaining('找不到') },
  ]);
});

// Windows and macOS know no names that are not Unicode.
test.runIf(process.platform === 'linux')('names in GBK are shown readably and can be opened', () => {
  const name = Buffer.from([0xd7, 0xdc, 0xbd, 0xe1, 0x2e, 0x74, 0x78, 0x74]);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), '工会');
  const [found] = collectFiles([folder]);
  expect(found?.path).toBe(join(folder, '总结.txt'));
  expect(readFileSync(Buffer.from(found?.location as Uint8Array), 'utf8')).toBe('工会');
});
