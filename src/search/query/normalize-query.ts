import { joinMeasures } from '../data/quantity.ts';

/** Longer queries are cut: a pasted passage says what it is about in so many characters. */
const LONGEST_QUERY = 300;

/** A letter of a query in its one form. */
export const LETTER = /[a-z]/;

/** A query as one run: spaces part what was typed apart, and say nothing of what is meant. */
export const unspaced = (query: string): string => query.replace(/ /g, '');

/** A point inside a number and a percent sign behind one are kept, all other punctuation is not. */
const PUNCTUATION = /(\d)\.(?=\d)|(\d)%|[^\p{L}\p{N}+]+/gu;

/**
 * The query in one form: full-width letters made half-width, small letters, punctuation and control characters as spaces.
 * @returns runs of letters, digits and + parted by single spaces, with the points and percent signs of numbers, at most 300 characters
 */
export function normalizeQuery(query: string): string {
  return [
    ...joinMeasures(
      query
        .slice(0, 4 * LONGEST_QUERY)
        .normalize('NFKC')
        .toLowerCase(),
    )
      // Feast days: 3.8节, 3·8节 and 38节 are the same. Elsewhere a point in a number is a point.
      .replace(/\b(\d{1,2})[.·](\d{1,2})(?=节|国际|妇女|劳动)/g, '$1$2')
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replace(PUNCTUATION, (_, beforePoint?: string, beforePercent?: string) =>
        beforePoint ? `${beforePoint}.` : beforePercent ? `${beforePercent}%` : ' ',
      )
      .trim(),
  ]
    .slice(0, LONGEST_QUERY)
    .join('')
    .trim();
}
