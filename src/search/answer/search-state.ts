import { HIT_TYPES, type HitType } from './search-hit.ts';

/** What the reader has asked for; it lives in the address, so that back and sharing work. */
export interface SearchState {
  query: string;
  type: HitType | undefined;
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

/** Reads the state from a query string. Unknown values are dropped. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim(),
    type: HIT_TYPES.find((type) => type === parameters.get('type')),
    category: parameters.get('category') ?? undefined,
    org: parameters.get('org') ?? undefined,
    sort: parameters.get('sort') === 'sources' ? 'sources' : undefined,
    asTyped: parameters.get('exact') === '1',
  };
}

/** @returns the query string with `?`, or an empty string for the empty state */
export function writeState({ query, type, category, org, sort, asTyped }: SearchState): string {
  const values = { q: query, type, category, org, sort, exact: asTyped ? '1' : undefined };
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
