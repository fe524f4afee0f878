import type { Skeleton } from '../../schemas/skeleton.ts';
import type { Composer } from './composer-context.ts';

/** The skeleton that the address asks for: `?paper=summary`. @param search as the browser gives it, with its question mark */
export const paperAskedFor = (search: string, skeletons: readonly Skeleton[]): Skeleton | undefined =>
  skeletons.find(({ id }) => id === new URLSearchParams(search).get('paper'));

/**
 * Starts from a skeleton that the address asked for.
 * @param start puts the skeleton in place, or asks first
 */
export function askedPaper({ skeletons }: Composer, start: (id: string) => void): void {
  const skeleton = paperAskedFor(location.search, skeletons);
  if (!skeleton) return;
  // Off the address bar: a reload must not ask again.
  history.replaceState(null, '', location.pathname + location.hash);
  start(skeleton.id);
}
