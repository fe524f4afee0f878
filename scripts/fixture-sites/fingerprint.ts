import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/settings/list-files.ts';

/** What a build reads besides its library; packages are named by the lock file. */
const READ = [
  'src',
  'public',
  'scripts/build.ts',
  'scripts/build',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** What stands there and is in no site. */
const UNREAD = /\.(?:test|spec)\.ts$|\.md$|^src[\\/](?:e2e|fixtures)[\\/]/;

function filesOf(path: string): string[] {
  try {
    return listFiles(path).map((file) => join(path, file));
  } catch {
    return [path];
  }
}

/**
 * One value for everything that makes a site what it is: two builds with the same value are the same site.
 * @param content folder of its library
 * @param environment settings of the build
 */
export function fingerprint(content: string, environment: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(environment));
  const engine = READ.flatMap(filesOf).filter((file) => !UNREAD.test(file));
  for (const file of [...engine, ...filesOf(content)].sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
