import type { Law } from '../schemas/law.ts';
import type { ProseCitation } from './prose-citations.ts';

/** What is wrong with a cited article: a law without text, an article past the last one, an edition that is not in force. */
export type CitationFault = 'law-without-text' | 'unknown-article' | 'law-edition';

/** As much of a law as a citation is held against. */
export type CitedLaw = Pick<Law, 'version' | 'articleCount'>;

/** @returns undefined where the article exists in the present edition */
export function citationFault({ article, year }: Pick<ProseCitation, 'article' | 'year'>, law: CitedLaw): CitationFault | undefined {
  if (law.articleCount === undefined || law.version === undefined) return 'law-without-text';
  if (article < 1 || article > law.articleCount) return 'unknown-article';
  return year === undefined || year === Number(law.version.slice(0, 4)) ? undefined : 'law-edition';
}
