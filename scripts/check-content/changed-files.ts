import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { CONTENT } from '../../src/settings/content-folder.ts';

/**
 * Files of a library that differ from the last commit, new ones included.
 * @param folder the library's folder, in a git checkout
 * @returns their paths named below content/; undefined where git knows nothing of the folder
 */
export function changedFiles(folder: string): Set<string> | undefined {
  const git = (...args: string[]) => spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  const top = git('rev-parse', '--show-toplevel');
  if (top.status !== 0) return undefined;
  const { stdout } = git('status', '--porcelain', '-z', '--untracked-files=all', '--', '.');
  const paths = stdout
    .split('\0')
    .filter((line) => /^.. /.test(line))
    .map((line) => resolve(top.stdout.trim(), line.slice(3)));
  return new Set(paths.map((path) => `${CONTENT}/${relative(folder, path).replaceAll('\\', '/')}`));
}
