import type { SearchedLibrary } from '../engine/searched-library.ts';
import { normalizeQuery } from '../query/normalize-query.ts';
import { planQuery, type Plan } from '../query/plan-query.ts';
import { readQuery } from '../query/read-query.ts';
import { isAnswered } from './is-answered.ts';
import { rank, type Ranked } from './rank.ts';

/** What one library has for a query, and how the query was read. */
export interface Findings {
  plan: Plan;
  /** Documents in order; empty where nothing fits. */
  ranked: Ranked[];
  /** The query that was searched in place of the typed one. */
  readAs: string | undefined;
}

const unspaced = (text: string): string => text.replace(/ /g, '');

/**
 * Reads a query and ranks the library for it.
 * @param asTyped search the characters as they are, without reading them as anything else
 */
export async function findEntries(query: string, library: SearchedLibrary, asTyped = false): Promise<Findings> {
  const text = await readQuery(query, library, asTyped);
  const plan = planQuery(text, library);
  const ranked = await rank(plan, library.lexicon, library.index);
  return {
    plan,
    ranked: isAnswered(plan, ranked) ? ranked : [],
    readAs: unspaced(text) === unspaced(normalizeQuery(query)) ? undefined : text,
  };
}
