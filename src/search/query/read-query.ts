import type { Dictionary } from '../data/dictionary.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import { LETTER, normalizeQuery } from './normalize-query.ts';
import { readNumerals } from './numerals.ts';
import { unknownTexts } from './segment.ts';

/** Names typed with spaces inside their words, as the library writes them: 厂务 公开 → 厂务公开. Words of their own stay apart. */
function joinNames(query: string, dictionary: Dictionary): string {
  const runs = query.split(' ');
  for (let from = 0; from + 1 < runs.length; from += 1)
    for (let end = runs.length; end > from + 1; end -= 1) {
      const parts = runs.slice(from, end);
      const name = parts.join('');
      if (!dictionary.get(name)?.named || parts.every((part) => part.length > 1 && dictionary.has(part))) continue;
      runs.splice(from, end - from, name);
      break;
    }
  return runs.join(' ');
}

/** Whether something of a query is neither a word of the library nor written anywhere in it, so that it may be meant otherwise. */
async function isStrange(text: string, library: SearchedLibrary): Promise<boolean> {
  if (LETTER.test(text)) return true;
  const found = await Promise.all(
    unknownTexts(text, library).map(async (rest) => rest.length > 1 && (await library.index.find(rest)).size > 0),
  );
  return found.includes(false);
}

/** A query as the library writes it: in its one form, its numerals, and names in one piece. What it may be meant otherwise is `meantBy`. */
export const writtenOut = (query: string, { dictionary }: Pick<SearchedLibrary, 'dictionary'>): string =>
  joinNames(readNumerals(normalizeQuery(query), dictionary), dictionary);

/**
 * Reads a query as its typist meant it.
 * @param text as `writtenOut` gives it
 * @returns the query in the library's own words and characters
 * @throws where the tables that an unknown text needs cannot be fetched
 */
export async function meantBy(text: string, library: SearchedLibrary): Promise<string> {
  if (!(await isStrange(text, library))) return text;
  // Most queries need neither the tables nor what reads them.
  // Letters are read by this table, whatever they turn out to mean.
  if (LETTER.test(text)) library.loadSlips().catch(() => undefined);
  const { mendQuery } = await import('./mend-query.ts');
  return mendQuery(text, library);
}
