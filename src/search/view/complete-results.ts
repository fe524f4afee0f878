import { holdStill } from './hold-still.ts';
import { pointerReleased } from '../../browser/pointer-released.ts';

/** How far below the window a result is completed, so that nothing moves before the reader's eyes. */
const AHEAD = '400px 0px';

/** What a reader does who goes on to the further results. */
const SIGNS = ['scroll', 'keydown', 'pointerdown'] as const;

/**
 * Completes the brief items of a list when the reader comes near them; who reads the first results fetches nothing for the others. Who
 * gets there before the text sees the list grow: what the pointer is on stays where it is, else the end of the list with what leads on,
 * else what is being read.
 * @param further what leads on from the end of the list
 * @param complete gets the item and its place in the list; resolves to what puts the text under it, rejects where it cannot be had
 * @returns ends it, before the list is drawn anew
 */
export function completeWhenNear(
  list: Element,
  further: Element,
  complete: (item: HTMLElement, place: number) => Promise<() => void>,
): () => void {
  const draw = async (grow: () => void): Promise<void> => {
    await pointerReleased();
    holdStill([...list.querySelectorAll(':scope > :hover'), further, ...list.children], grow);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void complete(target as HTMLElement, [...list.children].indexOf(target)).then(draw, () => undefined);
      }
    },
    { rootMargin: AHEAD },
  );
  const start = () => {
    for (const item of list.querySelectorAll('[data-brief]')) near.observe(item);
  };
  for (const sign of SIGNS) window.addEventListener(sign, start, { once: true, passive: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, start);
    near.disconnect();
  };
}
