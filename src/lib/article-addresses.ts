import { articleAnchor } from './article-name.ts';
import type { CitedLaw } from './citation-fault.ts';
import { bareLawName } from './law-finder.ts';
import { proseCitations, splitAtCitations, type LinkedPart } from './prose-citations.ts';
import { lawUrl } from './urls.ts';

/** A law as a draft or a document finds it by name. */
export interface AddressedLaw {
  id: string;
  /** Articles of which the library restates a provision: only those have an address. */
  held: readonly number[];
}

/** What a draft's citations are held against and linked by. */
export type KnownLaw = CitedLaw & AddressedLaw;

/** Where cited articles stand: addresses by `articleKey`. Plain data, so that it passes between threads. */
export type ArticleAddresses = Readonly<Record<string, string>>;

/** @param name of the law as a text cites it */
const articleKey = (name: string, article: number): string => `${name} ${article}`;

/**
 * The addresses of all articles that texts cite and the library restates.
 * @param laws by each of their names without 中华人民共和国
 * @param absolute makes an address of a path that holds outside the site
 */
export function articleAddresses(
  texts: readonly string[],
  laws: ReadonlyMap<string, AddressedLaw>,
  absolute: (path: string) => string,
): ArticleAddresses {
  const found = texts.flatMap(proseCitations).flatMap(({ name, article }) => {
    const law = laws.get(bareLawName(name));
    return law?.held.includes(article) ? [[articleKey(name, article), absolute(lawUrl(law.id, articleAnchor(article)))]] : [];
  });
  return Object.fromEntries(found) as ArticleAddresses;
}

/** Splits a text at the articles that have an address; joining the parts again gives the text back. */
export const addressedParts = (text: string, addresses: ArticleAddresses): LinkedPart<string>[] =>
  splitAtCitations(text, ({ name, article }) => addresses[articleKey(name, article)]);
