import { chatApp } from '../host.ts';
import type { Composer } from './composer-context.ts';
import { fragmentOf } from './fragment-of.ts';

/** The address follows the draft after a pause in writing. */
const PAUSE_MS = 1500;

/**
 * In chat apps the address bears the draft, so that “在浏览器打开” takes it along; `o` names it, so that this device knows it for its own.
 * A draft that is too long for a link is left out, and the note says so.
 */
export function keepInAddress(composer: Composer): void {
  if (!chatApp(navigator.userAgent)) return;
  const { need, store } = composer;
  let timer = 0;
  const put = async () => {
    const { LONGEST_LINK } = await import('../draft-link.ts');
    const fragment = await fragmentOf(composer);
    const fits = location.origin.length + location.pathname.length + fragment.length <= LONGEST_LINK;
    need('[data-in-address]').textContent = fits
      ? '地址里带着这份草稿：在浏览器里打开会问要不要打开它；转发这一页，也就转发了草稿。'
      : '草稿太长，地址里带不下：请复制链接（会分成几个），或把全文复制走。';
    history.replaceState(null, '', `${location.pathname}${fits ? `#${fragment}&o=${store.head().id}` : ''}`);
  };
  const soon = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      // What a link has brought is not written over before it is answered.
      if (!need('[data-incoming]').hidden) soon();
      else
        put().catch(() => {
          // The other ways out are named beside it.
        });
    }, PAUSE_MS);
  };
  document.addEventListener('draft-refresh', soon);
  soon();
}
