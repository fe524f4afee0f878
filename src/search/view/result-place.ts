/** Where a reader stands in the results: how many are shown, how far down the page, in pixels, and whether with what only touches on the query. */
export interface ResultPlace {
  limit: number;
  top: number;
  tail?: true;
}

/** More results than anyone has paged through. */
const MOST = 500;

const isCount = (value: unknown, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;

/** Keeps the place with this entry of the browser's history, so that going back leads to it. */
export function keepPlace(limit: number, tail: boolean): void {
  const place: ResultPlace = { limit, top: window.scrollY, ...(tail ? { tail } : {}) };
  history.replaceState(place, '');
}

/** The place that was kept with an entry. @param state of that entry; anything may stand in it @returns undefined where none was kept */
export function readPlace(state: unknown): ResultPlace | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { limit, top, tail } = state as Partial<Record<keyof ResultPlace, unknown>>;
  return isCount(limit, MOST) && isCount(top, Infinity) ? { limit, top, ...(tail === true ? { tail } : {}) } : undefined;
}
