import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FORM = /^[\w-]{32}$/;

/**
 * The word that the desk's page says in every request. It stays the same for a library, so that a page that is still open goes on
 * when the desk has been started anew; only its owner can read it.
 * @param versions a folder beside the library
 */
export function deskToken(versions: string): string {
  const file = join(versions, 'desk-token');
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (FORM.test(kept)) return kept;
  const token = randomBytes(24).toString('base64url');
  mkdirSync(versions, { recursive: true });
  writeFileSync(file, token, { mode: 0o600 });
  return token;
}
