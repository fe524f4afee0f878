import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRedirects } from '../lib/redirects.ts';
import type { Redirect } from '../schemas/redirect.ts';

/**
 * Addresses of a library that have moved; none where it has no redirects.yaml.
 * @param folder the library's folder
 * @throws with what is wrong in the file
 */
export function readRedirects(folder: string): Redirect[] {
  const file = join(folder, 'redirects.yaml');
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}
