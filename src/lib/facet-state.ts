/** Chosen value by facet name; facets without a choice are absent. */
export type FacetState = Record<string, string>;

/** Reads the choices from a query string. Unknown names are ignored. @param search e.g. `?category=x` */
export function readFacets(search: string, names: readonly string[]): FacetState {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? '']).filter(([, value]) => value !== ''));
}

/** The address of a page with these choices. */
export function writeFacets(pathname: string, state: FacetState): string {
  const query = new URLSearchParams(state).toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** True where an item has every chosen value; an item's values are separated by spaces. */
export function matchesFacets(item: Readonly<Record<string, string | undefined>>, state: FacetState): boolean {
  return Object.entries(state).every(([name, value]) => (item[name] ?? '').split(' ').includes(value));
}
