/** Where a reader stands in the results. */
export interface ResultPlace {
  /** How many are shown at most. */
  limit: number;
  /** Whether what only touches on the query is shown too. */
  withTail: boolean;
  /** How far down the page, in pixels. */
  top: number;
}

/** More results than anyone has paged through. */
const MOST = 500;

const isCount = (value: unknown, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;

/** Keeps the place with this entry of the browser's history, so that going back leads to it. */
export function keepPlace({ limit, withTail }: Pick<ResultPlace, 'limit' | 'withTail'>): void {
  const place: ResultPlace = { limit, withTail, top: window.scrollY };
  history.replaceState(place, '');
}

/** The place that was kept with an entry. @param state of that entry; anything may stand in it @returns undefined where none was kept */
export function readPlace(state: unknown): ResultPlace | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { limit, withTail, top } = state as Partial<Record<keyof ResultPlace, unknown>>;
  return isCount(limit, MOST) && isCount(top, Infinity) ? { limit, withTail: withTail === true, top } : undefined;
}
