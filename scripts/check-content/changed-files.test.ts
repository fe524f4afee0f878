import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFiles } from './changed-files.ts';

test('changed and new files are named, others not', () => {
  const root = mkdtempSync(join(tmpdir(), 'changed-'));
  const folder = join(root, 'ku');
  mkdirSync(join(folder, 'practices'), { recursive: true });
  const git = (...args: string[]) => spawnSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  for (const name of ['甲', '乙']) writeFileSync(join(folder, `practices/${name}.mdx`), name);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', '一');
  writeFileSync(join(folder, 'practices/甲.mdx'), '改');
  writeFileSync(join(folder, 'practices/丙.mdx'), '新');
  expect(changedFiles(folder)).toEqual(new Set(['content/practices/甲.mdx', 'content/practices/丙.mdx']));
  rmSync(root, { recursive: true });
});
