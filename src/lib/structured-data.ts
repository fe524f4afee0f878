import { SITE } from '../site.ts';
import { absoluteUrl } from './absolute-url.ts';
import type { PracticeView, SummaryView } from './library-view.ts';
import { cardUrl, homeUrl, practiceUrl, summaryUrl, tagsUrl, tagUrl } from './urls.ts';

/** Something that JSON-LD describes, in the words of schema.org. */
export type StructuredData = Record<string, unknown> & { '@type': string };

const library = { '@type': 'WebSite', name: SITE.name, url: absoluteUrl(homeUrl()) };
const publisher = { '@type': 'Organization', name: SITE.publisher };
const shared = { inLanguage: 'zh-CN', license: SITE.licence.url, author: publisher, publisher, isPartOf: library };

/** A practice as schema.org/Article. */
export function practiceData({ id, title, summary, category, tags, sources, revised }: PracticeView): StructuredData {
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    url: absoluteUrl(practiceUrl(id)),
    image: absoluteUrl(cardUrl(category.id, 'wide')),
    articleSection: category.label,
    keywords: tags.map(({ label }) => label),
    dateModified: revised,
    isBasedOn: [...new Set(sources.map((source) => absoluteUrl(summaryUrl(source.summary.id))))],
    ...shared,
  };
}

/** A summary as schema.org/Article. */
export function summaryData({ id, title, summary, revised }: SummaryView): StructuredData {
  return {
    '@type': 'Article',
    headline: title,
    description: summary,
    url: absoluteUrl(summaryUrl(id)),
    image: absoluteUrl(cardUrl('library', 'wide')),
    articleSection: '总结',
    dateModified: revised,
    ...shared,
  };
}

/** The way to a page, from the front page to the page itself. @param trail paths from src/lib/urls.ts */
export function breadcrumbData(trail: readonly { label: string; href: string }[]): StructuredData {
  const itemListElement = trail.map(({ label, href }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: absoluteUrl(href),
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

const setId = () => absoluteUrl(tagsUrl());

/** One tag as schema.org/DefinedTerm. */
export function termData({ id, label, aliases }: { id: string; label: string; aliases: readonly string[] }): StructuredData {
  return { '@type': 'DefinedTerm', name: label, alternateName: aliases, url: absoluteUrl(tagUrl(id)), inDefinedTermSet: setId() };
}

/** The tags as schema.org/DefinedTermSet. @param terms those that have a page */
export function termSetData(terms: readonly { id: string; label: string }[]): StructuredData {
  return {
    '@type': 'DefinedTermSet',
    '@id': setId(),
    name: `${SITE.name}标签`,
    url: setId(),
    license: SITE.licence.url,
    hasDefinedTerm: terms.map(({ id, label }) => ({ '@type': 'DefinedTerm', name: label, url: absoluteUrl(tagUrl(id)) })),
  };
}

/** JSON-LD as it stands in a script element, where a `<` could end it. */
export function jsonLd(data: StructuredData): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(/</g, '\\u003c');
}
