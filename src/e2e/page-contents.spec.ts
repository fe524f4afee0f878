import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { pageType } from '../../scripts/check-dist/substance.ts';
import { SITE } from '../../scripts/fixture-sites/sites.ts';
import { listFiles } from '../settings/list-files.ts';
import { FIELD, FULL, KINDS, SUMMARY } from './entries.ts';

/** What only a page of its type shows: one that is there with a title and without it says nothing. Every type that is built is named here. */
const CONTENTS: Record<string, { page: string; holds: string; says?: string }> = {
  '/': { page: '', holds: '.field-grid a', says: FIELD.label },
  '404.html': { page: '404.html', holds: 'form[role=search], .search-form' },
  'about/': { page: 'about/', holds: '.prose p' },
  'calendar/': { page: 'calendar/', holds: '.entry-list a' },
  'categories/*/': { page: `categories/${FIELD.id}/`, holds: '.entry-title', says: FULL.title },
  'compose/': { page: 'compose/', holds: '.skeleton', says: '做了哪些事' },
  'evidence/*/': { page: 'evidence/done/', holds: '.entry-title' },
  'figures/': { page: 'figures/', holds: '.figure-table .value', says: FULL.figure.asWritten },
  'forms/': { page: 'forms/', holds: '.entry-list a' },
  'forms/*/': { page: 'forms/ti-an-deng-ji/', holds: '.form-sheet td, .form-sheet th' },
  'headings/': { page: 'headings/', holds: '.heading-set' },
  'import/': { page: 'import/', holds: '[data-without-import]' },
  'laws/': { page: 'laws/', holds: '.entry-list a' },
  'laws/*/': { page: 'laws/bin-hai-gong-hui-tiao-li/', holds: '.law-article p, .law-article li' },
  'limits/': { page: 'limits/', holds: '.limit-table td' },
  'offline/': { page: 'offline/', holds: '.prose li' },
  'org-types/*/': { page: 'org-types/campus/', holds: '.entry-title' },
  'papers/': { page: 'papers/', holds: '.entry-title', says: KINDS.year.title },
  'papers/*/': { page: 'papers/year/', holds: '.paper-sheet p' },
  'phrases/': { page: 'phrases/', holds: '.wording-text' },
  'practices/': { page: 'practices/', holds: '.entry-list.is-dense a', says: FULL.title },
  'practices/*/': { page: `practices/${FULL.id}/`, holds: '.wording-text', says: FULL.source },
  'search/': { page: 'search/', holds: '.facet a', says: FIELD.label },
  'summaries/': { page: 'summaries/', holds: '.entry-title', says: SUMMARY.title },
  'summaries/*/': { page: `summaries/${SUMMARY.id}/`, holds: '.prose h2, .prose p' },
  'tags/': { page: 'tags/', holds: '.facet a' },
  'tags/*/': { page: 'tags/kun-nan-bang-fu/', holds: '.entry-title' },
  'wordings/': { page: 'wordings/', holds: '.slot-cards a' },
  'wordings/*/': { page: 'wordings/opening/', holds: '.chips a', says: FIELD.label },
  'wordings/*/*/': { page: `wordings/opening/${FIELD.id}/`, holds: '.wording-text' },
  'wordings/*/*/*/': { page: 'wordings/org-types/campus/insight/', holds: '.wording-text' },
};

test('every type of page that is built has its contents named here', () => {
  const built = listFiles(SITE.dist).filter((path) => path.endsWith('.html'));
  expect([...new Set(built.map(pageType))].filter((type) => !(type in CONTENTS))).toEqual([]);
});

for (const [type, { page, holds, says = '' }] of Object.entries(CONTENTS))
  test(`${type}: its own content is there`, () => {
    const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
    expect(pageType(file)).toBe(type);
    const main = parseHTML(readFileSync(join(SITE.dist, file), 'utf8')).document.querySelector('main');
    expect(main?.querySelector(holds)?.textContent.trim()).toBeTruthy();
    expect(main?.textContent).toContain(says);
  });
