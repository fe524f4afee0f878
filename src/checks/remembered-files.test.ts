import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkStructure } from './check-library.ts';
import { openBuildStore, useBuildStore } from '../settings/build-store.ts';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import { librarySource } from '../content/library-source.ts';
import { readLibrary } from '../content/read-library.ts';
import { forget } from '../content/remember.ts';
import * as yaml from '../settings/yaml-source.ts';

const files = fixtureLibrary();
let folder = '';

/** A build of its own: with the store of the ones before, and nothing in memory. */
function build() {
  forget();
  useBuildStore(openBuildStore(folder, 'engine'));
}
const read = (from = files) => {
  build();
  const { library, issues } = readLibrary(from);
  return { source: librarySource(library, { drafts: false, base: '/' }), issues, library };
};
const PRACTICE = 'content/practices/jin-qiu.mdx';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remember-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  useBuildStore(undefined);
  forget();
  rmSync(folder, { recursive: true });
});

test('a build that finds its files read makes the same of them', () => {
  const first = read();
  expect(readdirSync(folder).length).toBeGreaterThan(20);
  expect(read().source).toEqual(first.source);
});

test('what is kept of a file is by its text: an edit shows, and its lines are those of the new text', () => {
  read();
  const title = brokenLibrary(PRACTICE, /title: .*/, 'title: 别的题目');
  expect(read(title).source.raw.practices[0]?.data.title).toBe('别的题目');
  build();
  const [issue] = checkStructure(brokenLibrary(PRACTICE, 'category: bang-fu', '\ncategory: mei-you'));
  expect([issue?.file, issue?.line]).toEqual([PRACTICE, 5]);
});

test.each([
  ['content/vocabulary.yaml', 'id: zhu-xue,', 'id: mei-you,'],
  [PRACTICE, 'id: w2', 'id: w1'],
  [PRACTICE, '由【单位】', '由【单位'],
  [PRACTICE, '公示名单', '公示【名【单】'],
])('a fault that %s has is told alike when the file and its neighbours were read before', (path, from, to) => {
  const faulty = brokenLibrary(path, from, to);
  useBuildStore(undefined);
  const expected = checkStructure(faulty);
  expect(expected.length).toBeGreaterThan(0);
  for (let i = 0; i < 3; i += 1) {
    build();
    expect(checkStructure(faulty)).toEqual(expected);
  }
});

test('a broken file is told every time', () => {
  const broken = brokenLibrary(PRACTICE, 'summary:', 'summary');
  const { issues } = read(broken);
  expect(issues.length).toBeGreaterThan(0);
  expect(read(broken).issues).toEqual(issues);
});

test('lines are known of every value without parsing again', () => {
  const { library } = read();
  const again = read().library;
  const all = ({ practices, summaries, laws, forms, phrases, terms, headings }: typeof library) =>
    [...practices, ...summaries, ...laws, ...forms, ...phrases, terms!, headings!].map((each) => each.yaml);
  for (const [i, source] of all(again).entries()) {
    const fresh = all(library)[i]!;
    for (const path of Object.keys(yaml.linesOf(fresh)).map((steps) =>
      steps.split('\0').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
    ))
      for (const asked of [path, [...path, 'none']]) expect([asked, source.lineOf(asked)]).toEqual([asked, fresh.lineOf(asked)]);
    expect(source.document.toString()).toBe(fresh.document.toString());
  }
});
