import { createHash } from 'node:crypto';
import { ENGINE, hashFiles } from '../../src/settings/engine-hash.ts';

/**
 * One value for everything that makes a site what it is: two builds with the same value are the same site.
 * @param content folder of its library, from the project folder on
 * @param environment settings of the build
 */
export function fingerprint(content: string, environment: Record<string, string>): string {
  const hash = createHash('sha256').update(JSON.stringify(environment));
  hashFiles(hash, '.', [...ENGINE, 'public', 'scripts/build.ts', 'scripts/build']);
  hash.update(content);
  hashFiles(hash, content, ['.']);
  return hash.digest('hex');
}
