/** Searches made on this device. They stay here: nothing is sent anywhere. */
const KEY = 'recent-searches';
const MOST = 6;

/** A query as it is kept; characters. */
const cut = (query: string): string => query.trim().slice(0, 60);

/** The latest first; empty where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const queries = Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string') : [];
    // Whatever stands there: no line is longer than what this page keeps, none is empty, none comes twice.
    return [...new Set(queries.map(cut).filter((query) => query !== ''))].slice(0, MOST);
  } catch {
    return [];
  }
}

/** Remembers a search that was sent off. */
export function rememberSearch(query: string): void {
  const kept = cut(query);
  if (kept === '') return;
  try {
    localStorage.setItem(KEY, JSON.stringify([kept, ...recentSearches().filter((other) => other !== kept)].slice(0, MOST)));
  } catch {
    // Private windows and full disks keep nothing; search works without.
  }
}

/** Forgets all of them. */
export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
