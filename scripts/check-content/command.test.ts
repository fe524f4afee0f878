import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'));
  cpSync('src/fixtures/library', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm run content:check` says of the library, and how it ends. */
function check(): { code: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], {
    env: { ...process.env, CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { code: status, printed: stdout + stderr };
}

test('a library without a fault ends with 0', () => {
  expect(check()).toEqual({ code: 0, printed: '内容检查通过：50个文件，没有问题。\n' });
});

/** The faults that meet the program before its rules do: they must not end in a stack. What the rules tell stands in bad-edits.test.ts. */
test.each([
  ['settings in another encoding', 'site.yaml', (text: string) => `\ufeff${text}`, 'site.yaml:1 发现文件存成了'],
  [
    'settings that do not parse',
    'slots.yaml',
    (text: string) => text.replace('label: 开头', 'label: 开: 头'),
    'slots.yaml:2 发现无法解析的 YAML',
  ],
  [
    'a colour that is none',
    'site.yaml',
    (text: string) => text.replace("'#1f5c99'", 'blue'),
    'site.yaml:15 发现字段“accent.light”为 “blue”',
  ],
])('%s: told with file and line, and the end is 1', (_, file, change, says) => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  const { code, printed } = check();
  expect(code).toBe(1);
  expect(printed).toContain(`${folder}/${says}`);
  // One fault, one message, and nothing of the program's own.
  expect(printed.match(/ 发现/g)).toHaveLength(1);
  expect(printed).not.toMatch(/\bat .+:\d+:\d+/);
});
