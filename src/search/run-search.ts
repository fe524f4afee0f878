import { FILTERS, loadPagefind, type FilterCounts, type PagefindData } from './pagefind-client.ts';
import { HIT_TYPES, type HitType, type SearchHit } from './search-hit.ts';
import type { SearchState } from './search-state.ts';

export interface SearchOutcome {
  /** Results of the state's type, as many as were asked for. */
  hits: SearchHit[];
  /** Number of all results of that type. */
  total: number;
  /** Results by filter name and value, the type left open. */
  counts: FilterCounts;
}

const typeOf = (data: PagefindData): HitType => HIT_TYPES.find((type) => data.filters[FILTERS.type]?.includes(type)) ?? '做法';

function toHit(data: PagefindData): SearchHit {
  const section = data.sub_results.find(({ url, excerpt }) => url.includes('#') && excerpt.includes('<mark>'));
  const best = typeOf(data) === '措辞' ? undefined : section;
  return { url: best?.url ?? data.url, title: data.meta['title'] ?? data.url, type: typeOf(data), excerpt: best?.excerpt ?? data.excerpt };
}

/**
 * Searches the library.
 * @param limit how many hits to load; each costs one small file
 * @throws where the index cannot be fetched
 */
export async function runSearch(state: SearchState, limit: number): Promise<SearchOutcome> {
  const pagefind = await loadPagefind();
  const filters: Record<string, string> = {};
  if (state.category) filters[FILTERS.category] = state.category;
  if (state.org) filters[FILTERS.org] = state.org;
  const all = await pagefind.search(state.query, { filters });
  const chosen = state.type ? await pagefind.search(state.query, { filters: { ...filters, [FILTERS.type]: state.type } }) : all;
  const data = await Promise.all(chosen.results.slice(0, limit).map((result) => result.data()));
  return { hits: data.map(toHit), total: chosen.results.length, counts: all.filters };
}
