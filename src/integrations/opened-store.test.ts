import type { AstroConfig } from 'astro';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildStore, useBuildStore } from '../settings/build-store.ts';
import { openedStore } from './opened-store.ts';

type Hooks = Record<string, (options: object) => void>;
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'opened-store-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  useBuildStore(undefined);
  rmSync(cache, { recursive: true });
});

/** A build that keeps one thing. @param sources the hash of the source code at its start and at its end @returns what it found */
function build(sources: [string, string], command = 'build'): string | undefined {
  let [source] = sources;
  const { hooks } = openedStore(() => source) as unknown as { hooks: Hooks };
  hooks['astro:config:setup']!({ command, config: { cacheDir: pathToFileURL(`${cache}/`) } as AstroConfig });
  const found = buildStore()?.take('page')?.toString();
  buildStore()?.keep('page', `of ${sources[1]}`);
  [, source] = sources;
  hooks['astro:build:generated']!({});
  hooks['astro:build:done']!({});
  return found;
}

test('a build finds what one of the same source code has kept', () => {
  expect([build(['a', 'a']), build(['a', 'a']), build(['b', 'b'])]).toEqual([undefined, 'of a', undefined]);
});

test('a build during which the source code was changed leaves nothing', () => {
  build(['a', 'b']);
  expect(existsSync(join(cache, 'made'))).toBe(false);
  expect(build(['a', 'a'])).toBeUndefined();
});

test('a preview and a clean build keep nothing', () => {
  build(['a', 'a'], 'dev');
  vi.stubEnv('CLEAN_BUILD', '1');
  build(['a', 'a']);
  expect(existsSync(join(cache, 'made'))).toBe(false);
});
