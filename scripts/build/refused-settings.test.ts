import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('settings with a fault end the build with file and line and nothing else, and no earlier site is spoken of where there is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refused-'));
  cpSync('src/fixtures/library', folder, { recursive: true });
  const slots = join(folder, 'slots.yaml');
  writeFileSync(slots, readFileSync(slots, 'utf8').replace(/label: .*\n/, '\n'));
  const { stderr, status } = spawnSync(process.execPath, ['scripts/build.ts', '--content', folder, '--out', join(folder, 'dist')], {
    encoding: 'utf8',
  });
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(`slots.yaml:1 发现字段“第1项 label”没有填写`),
    expect.stringContaining('npm run content:check'),
    '没有生成新的网站。',
  ]);
  expect(status).toBe(1);
  rmSync(folder, { recursive: true });
});
