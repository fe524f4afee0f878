import { describe, expect, test } from 'vitest';
import { checkAddresses, checkNoHost, externalLinks } from './addresses.ts';

const files = ['index.html', 'practices/a/index.html'];
const check = (path: string, text: string, base = '/') => checkAddresses([{ path, text }], files, 'https://x.example', base);

describe('checkAddresses', () => {
  test('passes pages of the site, absolute or from the root', () => {
    expect(check('sitemap-0.xml', '<loc>https://x.example/</loc>')).toEqual([]);
    expect(check('api/a.json', '[{"url":"/practices/a/#w1"}]')).toEqual([]);
    expect(check('api/a.json', '[{"url":"/lib/practices/a/"}]', '/lib/')).toEqual([]);
  });

  test('tells of an address that leads nowhere, another site and one outside the base', () => {
    expect(check('feed.xml', '<link>https://x.example/practices/b/</link>')).toHaveLength(1);
    expect(check('feed.xml', '<link>https://y.example/</link>')).toHaveLength(1);
    expect(check('api/a.json', '[{"url":"/practices/a/"}]', '/lib/')).toHaveLength(1);
  });

  test('tells of a file that names nothing', () => {
    expect(check('feed.xml', '<rss></rss>')).toHaveLength(1);
  });
});

test('externalLinks lists each address outside once', () => {
  const html = '<a class="x" href="https://b.example/">b</a><a href="/c/">c</a>';
  expect(externalLinks([{ html }, { html }])).toEqual(['https://b.example/']);
});

test('lists of a site without an address of its own name none', () => {
  const lists = [
    { path: 'feed.xml', text: '<link>https://x.example/practices/a/</link>' },
    { path: 'sitemap-0.xml', text: '<loc>/practices/a/</loc>' },
  ];
  expect(checkNoHost(lists, 'https://x.example').join()).toMatch(/^feed\.xml：写着 https:\/\/x\.example/);
  expect(checkNoHost(lists.slice(1), 'https://x.example')).toEqual([]);
});
