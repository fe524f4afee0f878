import type { DraftStore } from '../store/draft-store.ts';
import { keepUnsaved } from '../store/open-drafts.ts';

/** Saves when the page is left, hidden or closed, and looks for what other tabs have done when it is come back to. */
export function keepWhenLeft(store: DraftStore): void {
  const leave = () => {
    if (!store.isUnsaved()) return;
    keepUnsaved(store.onScreen());
    void store.flush();
  };
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else void store.look();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void store.look();
  });
}
