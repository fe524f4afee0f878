import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from './list-files.ts';

/** What makes pages of a library, from the project folder on; packages are named by the lock file. */
export const ENGINE = ['src', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** What stands there and is in no site. */
const UNREAD = /\.(?:test|spec)\.ts$|\.md$|^src[\\/](?:e2e|fixtures)[\\/]/;

function filesOf(root: string, path: string): string[] {
  try {
    return listFiles(join(root, path)).map((file) => join(path, file));
  } catch {
    return [path];
  }
}

/** Takes the names and the contents of files into a hash. @param paths files and folders from `root` on; a test or a README is left out */
export function hashFiles(hash: Hash, root: string, paths: readonly string[]): void {
  const files = paths.flatMap((path) => filesOf(root, path)).filter((file) => !UNREAD.test(file));
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
}

/** @returns whether `engineHash` knows of the file: it is one of the engine's own, or of a package. @param file absolute */
export function isEngineFile(root: string, file: string): boolean {
  const path = relative(root, file).replaceAll('\\', '/');
  return /(?:^|\/)node_modules\//.test(path) || (ENGINE.some((part) => path === part || path.startsWith(`${part}/`)) && !UNREAD.test(path));
}

/** One value for the program that builds a site: with the same value, the same content gives the same files. @param root the project folder */
export function engineHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  hashFiles(hash, root, ENGINE);
  return hash.digest('hex');
}
