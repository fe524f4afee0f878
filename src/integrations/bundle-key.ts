import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnv } from 'vite';
import { handedOver } from '../content/handed-over.ts';
import { contentFolder } from '../settings/content-folder.ts';
import { isEngineFile } from '../settings/engine-hash.ts';

/** All of a library that is compiled into a bundle (src/pages/about.astro). */
export const compiledFiles = (root: string): string[] => [join(contentFolder(root), 'about.mdx')];

/** What a bundle is made of besides the source code and the settings, which the store knows. The compiled page may cite any law. */
export function keyOf(root: string, compiled: readonly string[]): string {
  const texts = compiled.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''));
  const parts = [texts, handedOver(contentFolder(root))?.raw.laws, loadEnv('production', root, 'PUBLIC_')];
  return `bundle\0${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}

/** @returns a file that has gone into a bundle and that no key names: such a bundle is not kept. @param modules as the bundler names them, with forward slashes */
export function strangerIn(root: string, compiled: readonly string[], modules: Iterable<string>): string | undefined {
  const named = new Set(compiled.map((path) => path.replaceAll('\\', '/')));
  const paths = [...modules].map((id) => id.replace(/^\0/, '').replace(/[?#].*$/, ''));
  return paths.find((path) => existsSync(path) && !named.has(path) && !isEngineFile(root, path));
}
