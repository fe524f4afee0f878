import { HIT_TYPE_IDS, HIT_TYPES, type HitType } from './search-hit.ts';

/** What the reader has asked for; it lives in the address, so that back and sharing work. */
export interface SearchState {
  query: string;
  type: HitType | undefined;
  /** Id of a field, and of a kind of union; in older addresses their labels (facet-choices.ts). */
  category: string | undefined;
  org: string | undefined;
  /** Order by number of sources; by relevance where it is not set. */
  sort: 'sources' | undefined;
  /** Take the characters as typed: no other script, pinyin or slip is read into them. */
  asTyped: boolean;
}

export const EMPTY_STATE: SearchState = {
  query: '',
  type: undefined,
  category: undefined,
  org: undefined,
  sort: undefined,
  asTyped: false,
};

/** Reads the state from a query string. Unknown values are dropped; an older address names the type by its label. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim(),
    type: HIT_TYPES.find((type) => [type, HIT_TYPE_IDS[type]].includes(parameters.get('type') ?? '')),
    category: parameters.get('category') ?? undefined,
    org: parameters.get('org') ?? undefined,
    sort: parameters.get('sort') === 'sources' ? 'sources' : undefined,
    asTyped: parameters.get('exact') === '1',
  };
}

/** @returns the query string with `?`, or an empty string for the empty state */
export function writeState({ query, type, category, org, sort, asTyped }: SearchState): string {
  const values = { q: query, type: type && HIT_TYPE_IDS[type], category, org, sort, exact: asTyped ? '1' : undefined };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
