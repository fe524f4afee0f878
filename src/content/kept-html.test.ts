import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBuildStore, useBuildStore } from '../settings/build-store.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { keptHtml } from './kept-html.ts';
import { rawLibrary } from './open-library.ts';
import { parseBody } from './parse-body.ts';
import { readLibrary } from './read-library.ts';

const { laws } = rawLibrary(readLibrary(fixtureLibrary()).library);
const entry = (body: string) => ({ body, tree: parseBody('a.mdx', body, 1).tree! });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-html-'));
});
afterEach(() => {
  useBuildStore(undefined);
  rmSync(folder, { recursive: true });
});
/** A build of its own, with the store of the ones before. */
const build = (of = laws, base = '/ku/') => {
  useBuildStore(openBuildStore(folder, 'engine'));
  return keptHtml(of, base);
};

test('a later build finds the HTML of a body that has not changed, and makes that of one that has', () => {
  const [first, other] = [entry('见[做法](/practices/a/)。'), entry('改过。')];
  const html = build()(first);
  expect(html).toContain('href="/ku/practices/a/"');
  // The tree is not asked.
  expect(build()({ ...first, tree: other.tree })).toBe(html);
  expect(build()(other)).toContain('改过');
});

test('another base path, other laws make other HTML; without a store it is the same', () => {
  const cited = entry("按《工会法》第二十五条办。");
  const html = build()(cited);
  expect(build(laws, '/')(cited)).not.toBe(html);
  expect(build([])(cited)).not.toBe(html);
  useBuildStore(undefined);
  expect(keptHtml(laws, '/ku/')(cited)).toBe(html);
});
