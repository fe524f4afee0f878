import { describe, expect, it } from 'vitest';
import { SITE } from '../site.ts';
import { skosVocabulary } from './skos-vocabulary.ts';

const categories = [{ id: 'min-zhu-guan-li', label: '民主管理', description: '职代会和公开', introduction: '介绍', order: 1 }];
const terms = [
  { id: 'zhi-dai-hui', label: '职代会', aliases: ['职工代表大会'], category: 'min-zhu-guan-li' },
  { id: 'min-zhu-guan-li', label: '民主管理', aliases: [], category: 'min-zhu-guan-li' },
];
const { '@context': context, '@graph': graph } = skosVocabulary(categories, terms, new Set(['zhi-dai-hui']));
const [scheme, field, term, bare] = graph as Record<string, unknown>[];

describe('skosVocabulary', () => {
  it('is one scheme with fields on top and tags below them', () => {
    expect(scheme?.['@type']).toBe('skos:ConceptScheme');
    expect(field).toMatchObject({ prefLabel: '民主管理', topConceptOf: scheme?.['@id'] });
    expect(term).toMatchObject({ prefLabel: '职代会', altLabel: ['职工代表大会'], broader: field?.['@id'] });
  });

  it('points to pages that exist, and to no other', () => {
    expect(term?.['url']).toBe(`${SITE.url}/tags/zhi-dai-hui/`);
    expect(bare).not.toHaveProperty('url');
  });

  it('tells a field from a tag of the same id', () => {
    expect(new Set(graph.map((node) => node['@id'])).size).toBe(graph.length);
  });

  it('says in its context what every key means', () => {
    const keys = new Set(graph.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@')));
    for (const key of keys) expect(context).toHaveProperty(key);
  });
});
