import { HIT_TYPES, type HitType } from './search-hit.ts';

/** What the reader has asked for; it lives in the address, so that back and sharing work. */
export interface SearchState {
  query: string;
  type: HitType | undefined;
  category: string | undefined;
  org: string | undefined;
}

export const EMPTY_STATE: SearchState = { query: '', type: undefined, category: undefined, org: undefined };

/** Reads the state from a query string. Unknown types are dropped. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: (parameters.get('q') ?? '').trim(),
    type: HIT_TYPES.find((type) => type === parameters.get('type')),
    category: parameters.get('category') ?? undefined,
    org: parameters.get('org') ?? undefined,
  };
}

/** @returns the query string with `?`, or an empty string for the empty state */
export function writeState({ query, type, category, org }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  if (type) parameters.set('type', type);
  if (category) parameters.set('category', category);
  if (org) parameters.set('org', org);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
