import type { DraftStore } from '../store/draft-store.ts';
import { forgetUnsaved, keepUnsaved } from '../store/unsaved.ts';

/** Saves when the page is left, hidden or closed, and looks for what other tabs have done when it is come back to. */
export function keepWhenLeft(store: DraftStore): void {
  const leave = () => {
    if (!store.isUnsaved()) return;
    keepUnsaved(store.onScreen(), store.sent());
    void store.flush().then(() => {
      if (!store.isUnsaved()) forgetUnsaved();
    });
  };
  window.addEventListener('pagehide', () => {
    // What stands in a field that takes its words when it is left.
    const field = document.activeElement;
    if (field instanceof HTMLInputElement && /^(?:text|number)$/.test(field.type))
      field.dispatchEvent(new Event('change', { bubbles: true }));
    leave();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
    else void store.look();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void store.look();
  });
}
