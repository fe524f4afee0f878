/** Longer queries are cut: nobody types them, and what is pasted says enough in its beginning. */
const LONGEST_QUERY = 60;

/** A letter of a query in its one form. */
export const LETTER = /[a-z]/;

/**
 * The query in one form: full-width letters made half-width, small letters, punctuation and control characters as spaces.
 * @returns runs of letters, digits and + parted by single spaces, at most 60 characters
 */
export function normalizeQuery(query: string): string {
  return [
    ...query
      .slice(0, 4 * LONGEST_QUERY)
      .normalize('NFKC')
      .toLowerCase()
      // Feast days: 3.8, 3·8 and 38 are the same.
      .replace(/\b(\d{1,2})[.·](\d{1,2})\b/g, '$1$2')
      .replace(/[^\p{L}\p{N}+]+/gu, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_QUERY)
    .join('')
    .trim();
}
