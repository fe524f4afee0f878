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

/** A fault that meets the program before its rules do must not end in a stack. Other faults of settings: read-settings.test.ts; what the rules tell: bad-edits.test.ts. */
test('settings with a fault: told with file and line, and the end is 1', () => {
  const path = join(folder, 'site.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace("'#1f5c99'", 'blue'));
  const { code, printed } = check();
  expect(code).toBe(1);
  expect(printed).toContain(`${folder}/site.yaml:15 发现字段“accent light”为 “blue”`);
  // One fault, one message, and nothing of the program's own.
  expect(printed.match(/ 发现/g)).toHaveLength(1);
  expect(printed).not.toMatch(/\bat .+:\d+:\d+/);
});
