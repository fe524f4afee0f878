import { whenIdle } from '../../lib/in-background.ts';
import { ownData } from '../engine/library-data.ts';

let asked = false;

/** Who has searched may search again: makes ready what that may need, once a page, when there is nothing else to do. */
export function prepareLater(): void {
  if (asked) return;
  asked = true;
  // After the results have been drawn. What is missing then is asked for by the search that needs it.
  whenIdle()
    .then(() => import('../answer/prepare.ts'))
    .then(({ prepare }) => ownData.loadLibrary().then(prepare))
    .catch(() => undefined);
}
