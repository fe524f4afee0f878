import type { Posting, Postings } from './text-index.ts';

/**
 * The records of an index that comes in parts: those of each part follow those of the one before.
 * @param found by part, with places counted in it
 */
export function joinParts(parts: readonly { records: number }[], found: readonly Postings[]): Postings {
  const all = new Map<number, Posting>();
  let first = 0;
  for (const [i, { records }] of parts.entries()) {
    for (const [place, posting] of found[i] ?? []) all.set(first + place, posting);
    first += records;
  }
  return all;
}
