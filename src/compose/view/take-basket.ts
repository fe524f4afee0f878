import { BASKET_KEY, readStored, store as keep } from '../basket.ts';
import { isBlankDraft } from '../draft.ts';
import type { DraftAction } from '../draft-reducer.ts';
import { parseItems } from '../parse-draft.ts';
import type { DraftStart } from '../start-draft.ts';
import type { Composer } from './composer-context.ts';

/**
 * Places what was collected on other pages, now and whenever another tab collects something.
 * @param usual what a draft without any node starts from
 */
export function takeBasket({ store }: Composer, usual: DraftStart | undefined): void {
  const take = () => {
    // Of several composers the one in sight places it.
    if (document.visibilityState === 'hidden') return;
    const items = parseItems(readStored(BASKET_KEY));
    if (items.length === 0) return;
    keep(BASKET_KEY, []);
    const { present } = store.history();
    const begin: DraftAction[] = usual && isBlankDraft(present) && present.nodes.length === 0 ? [{ type: 'start', skeleton: usual }] : [];
    store.dispatch(...begin, { type: 'add', items });
    // Where the draft cannot be kept, the basket stays as it is.
    void store.flush().then(() => {
      if (store.problem() && store.isUnsaved()) keep(BASKET_KEY, items);
    });
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === BASKET_KEY) take();
  });
  document.addEventListener('visibilitychange', take);
  take();
}
