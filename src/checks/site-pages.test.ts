import { describe, expect, test } from 'vitest';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';
import { publishedLibrary } from '../content/read-library.ts';
import { listFiles } from '../settings/list-files.ts';
import { FIXED_PAGES, LIST_FOLDERS, OWN_FOLDERS, ROOM_PAGES, sitePages } from './site-pages.ts';

const pages = sitePages(publishedLibrary(fixtureLibrary()));

test('every first step of an address of the site is in one of the lists, and each list names only what there is', () => {
  const routes = listFiles('src/pages')
    .map((path) => path.replace(/(?:\/index)?\.astro$/, '').split('/')[0] ?? '')
    // Files at the root have an ending, and the addresses that have moved are what is checked.
    .filter((step) => !/[.[]/.test(step));
  const folders = listFiles('public').flatMap((path) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
  const known = [...FIXED_PAGES, ...ROOM_PAGES, ...LIST_FOLDERS, ...OWN_FOLDERS];
  expect([...new Set([...routes, ...folders])].filter((step) => !known.includes(step))).toEqual([]);
  expect(new Set(known).size).toBe(known.length);
  // Those of the index and of Astro itself come with a build.
  expect(known.filter((step) => ![...routes, ...folders, 'pagefind', '500'].includes(step))).toEqual([]);
});

describe('pages of a library', () => {
  test.each([
    '/',
    '/about/',
    '/calendar/',
    '/practices/jin-qiu/',
    '/summaries/rui-jin/',
    '/laws/gong-hui-fa/',
    '/papers/summary/',
    '/forms/deng-ji/',
    '/categories/bang-fu/',
    '/tags/zhu-xue/',
    '/org-types/city/',
    '/evidence/done/',
    '/wordings/method/',
    '/wordings/method/bang-fu/',
    '/wordings/tags/zhu-xue/',
  ])('%s is there', (path) => {
    expect(pages.has(path)).toBe(true);
  });

  test.each([
    '/abuot/',
    '/categories/',
    '/practices/jin-qiv/',
    '/practices/jin-qiu/w1/',
    '/laws/gong-hui-fa/999/',
    '/laws/gong-hui-fa/a22/',
    // Its law's page shows the practices that rest on it.
    '/laws/gong-hui-fa/a21/',
    '/tags/nobody/',
    '/org-types/company/',
    '/evidence/planned/',
    '/wordings/openning/',
    '/wordings/tags/',
    '/wordings/org-types/city/',
    '/wordings/org-types/city/openning/',
    '/categories/bang-fu/x/',
    '/search/a/',
  ])('%s is not', (path) => {
    expect(pages.has(path)).toBe(false);
  });

  test.each(['/practices/2/', '/tags/zhu-xue/2/', '/wordings/org-types/city/method/', '/wordings/method/bang-fu/2/'])(
    '%s hangs on how much there is: not told',
    (path) => {
      expect(pages.has(path)).toBeUndefined();
    },
  );

  test('the nearest page is named', () => {
    expect(['/abuot/', '/practices/jin-qiv/', '/practises/jin-qiu/', '/wordings/metod/'].map(pages.near)).toEqual([
      '/about/',
      '/practices/jin-qiu/',
      '/practices/jin-qiu/',
      '/wordings/method/',
    ]);
  });

  test('what only a file that could not be read may hold is not told', () => {
    const read = sitePages(publishedLibrary(brokenLibrary('content/practices/jin-qiu.mdx', 'evidence: 已实施', 'evidence: 做过')));
    expect([read.has('/practices/jin-qiu/'), read.has('/evidence/planned/'), read.has('/calendar/')]).toEqual([true, undefined, true]);
    const year = sitePages(publishedLibrary(brokenLibrary('content/calendar.yaml', 'month: 8', 'month: 13')));
    expect(year.has('/calendar/')).toBeUndefined();
    const without = sitePages(publishedLibrary(fixtureLibrary().filter(({ path }) => path !== 'content/calendar.yaml')));
    expect(without.has('/calendar/')).toBe(false);
  });
});
