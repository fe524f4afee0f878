import { describe, expect, it } from 'vitest';
import { SITE } from '../site.ts';
import { breadcrumbData, jsonLd, termSetData } from './structured-data.ts';

describe('breadcrumbData', () => {
  it('counts from one and gives absolute addresses', () => {
    const data = breadcrumbData([
      { label: '首页', href: '/' },
      { label: '做法', href: '/practices/' },
    ]);
    expect(data['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: '首页', item: `${SITE.url}/` },
      { '@type': 'ListItem', position: 2, name: '做法', item: `${SITE.url}/practices/` },
    ]);
  });
});

describe('termSetData', () => {
  it('names every tag with its page', () => {
    expect(termSetData([{ id: 'zhi-dai-hui', label: '职代会' }])['hasDefinedTerm']).toEqual([
      { '@type': 'DefinedTerm', name: '职代会', url: `${SITE.url}/tags/zhi-dai-hui/` },
    ]);
  });
});

describe('jsonLd', () => {
  it('cannot end the script element that it stands in', () => {
    const text = jsonLd({ '@type': 'Thing', name: '</script><script>' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: '</script><script>' });
  });
});
