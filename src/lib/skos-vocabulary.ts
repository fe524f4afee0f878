import type { Category } from '../schemas/category.ts';
import type { Term } from '../schemas/term.ts';
import { SITE } from '../site.ts';
import { shownUrl } from './absolute-url.ts';
import { apiUrl, categoryUrl, tagUrl } from './urls.ts';

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prefLabel: { '@id': 'skos:prefLabel', '@language': 'zh-Hans' },
  altLabel: { '@id': 'skos:altLabel', '@language': 'zh-Hans', '@container': '@set' },
  definition: { '@id': 'skos:definition', '@language': 'zh-Hans' },
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  title: { '@id': 'dcterms:title', '@language': 'zh-Hans' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
  url: { '@id': 'http://schema.org/url', '@type': '@id' },
};

/**
 * The controlled vocabulary as SKOS in JSON-LD: fields of work are the top concepts, tags the narrower ones.
 * Source: SKOS Reference (W3C, 2009). A concept's identifier ends with the id that the library uses everywhere.
 * @param withPage ids of the tags that have a page of their own
 */
export function skosVocabulary(categories: readonly Category[], terms: readonly Term[], withPage: ReadonlySet<string>) {
  const scheme = shownUrl(apiUrl('vocabulary'));
  const concept = (id: string) => `${scheme}#${id}`;
  return {
    '@context': CONTEXT,
    '@graph': [
      { '@id': scheme, '@type': 'skos:ConceptScheme', title: `${SITE.name}受控词表`, license: SITE.licence.url },
      ...categories.map(({ id, label, description }) => ({
        '@id': concept(`field-${id}`),
        '@type': 'skos:Concept',
        notation: id,
        prefLabel: label,
        definition: description,
        inScheme: scheme,
        topConceptOf: scheme,
        url: shownUrl(categoryUrl(id)),
      })),
      ...terms.map(({ id, label, aliases, category }) => ({
        '@id': concept(id),
        '@type': 'skos:Concept',
        notation: id,
        prefLabel: label,
        altLabel: aliases,
        broader: concept(`field-${category}`),
        inScheme: scheme,
        ...(withPage.has(id) ? { url: shownUrl(tagUrl(id)) } : {}),
      })),
    ],
  };
}
