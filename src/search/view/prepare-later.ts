import { whenIdle } from '../../lib/in-background.ts';
import { ownData } from '../engine/library-data.ts';

let asked = false;

async function prepare(): Promise<void> {
  // After the results have been drawn.
  await whenIdle();
  const later = await import('../answer/prepare.ts');
  await later.prepare(await ownData.loadLibrary());
}

/** Who has searched may search again: makes ready what that may need, once a page, when there is nothing else to do. */
export function prepareLater(): void {
  if (asked) return;
  asked = true;
  // What is missing then is asked for by the search that needs it.
  prepare().catch(() => undefined);
}
