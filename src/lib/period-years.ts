/** First and last year, four digits each. */
export interface YearSpan {
  first: number;
  last: number;
}

/**
 * The years that periods name: 「2008年12月至2010年，最可能是2009年」 is 2008 to 2010.
 * @param periods as summaries tell them, in any words
 * @returns undefined where none names a year
 */
export function periodYears(periods: readonly string[]): YearSpan | undefined {
  const years = periods.flatMap((period) => (period.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number));
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) };
}

/** A span in words: 2009年, 2008—2019年. */
export const yearsInWords = ({ first, last }: YearSpan): string => (first === last ? `${first}年` : `${first}—${last}年`);
