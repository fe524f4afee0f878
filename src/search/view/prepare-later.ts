import { ownData } from '../engine/library-data.ts';
import { once } from '../engine/once.ts';

const load = once(async () => (await import('../answer/prepare.ts')).prepare(await ownData.loadLibrary()));

/** Who has searched may search again: makes ready what that may need, once a page, when there is nothing else to do. */
export function prepareLater(): void {
  // What is missing then is asked for by the search that needs it.
  load().catch(() => undefined);
}
