import { describe, expect, test } from 'vitest';
import { bytesOf, missingFiles, offlinePlace, sizeText, type OfflineFile } from './offline-list.ts';

describe('offlinePlace', () => {
  test.each([
    ['index.html', '', 'shell'],
    ['offline/index.html', 'offline/', 'shell'],
    ['_astro/a.css', '_astro/a.css', 'shell'],
    ['import/lists.json', 'import/lists.json', 'shell'],
    ['api/wordings.json', 'api/wordings.json', 'page'],
    ['_astro/import/read-pdf.Bx1.js', '_astro/import/read-pdf.Bx1.js', 'page'],
    ['_astro/import/read-docx.Bx1.js', '_astro/import/read-docx.Bx1.js', 'shell'],
    ['practices/x/index.html', 'practices/x/', 'page'],
    ['practices/x.docx', 'practices/x.docx', 'word'],
    ['search/texts/1a/practices/x.json', 'search/texts/1a/practices/x.json', 'search'],
    ['search/texts.json', 'search/texts.json', 'page'],
    ['pagefind/index/1a2b3c4d/0.pf_index', 'pagefind/index/1a2b3c4d/0.pf_index', 'search'],
  ])('%s is kept as %s', (path, address, group) => {
    expect(offlinePlace(path)).toEqual({ address, group });
  });

  test.each(['api/practices.json', 'sw.js', 'offline.json', '404.html', 'feed.xml', 'cards/x.jpg', 'practices/x/index.html.gz'])(
    '%s is left out',
    (path) => {
      expect(offlinePlace(path)).toBeUndefined();
    },
  );
});

test('missingFiles are those that are new or changed', () => {
  const file = (url: string, revision: string): OfflineFile => ({ url, revision, group: 'page', bytes: 10 });
  const wanted = [file('/a/', '1'), file('/b/', '2'), file('/c/', '1')];
  const missing = missingFiles(wanted, [file('/a/', '1'), file('/b/', '1')]);
  expect(missing.map(({ url }) => url)).toEqual(['/b/', '/c/']);
  expect(bytesOf(missing)).toBe(20);
});

test('sizeText reads naturally', () => {
  expect([sizeText(1), sizeText(812_000), sizeText(12_345_678)]).toEqual(['1 KB', '812 KB', '12.3 MB']);
});
