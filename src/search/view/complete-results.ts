/** How far below the window a result is completed, so that nothing moves before the reader's eyes. */
const AHEAD = '400px 0px';

/** What a reader does who goes on to the further results. */
const SIGNS = ['scroll', 'keydown', 'pointerdown'] as const;

/**
 * Completes the brief items of a list when the reader comes near them; who reads the first results fetches nothing for the others.
 * @param complete gets the item and its place in the list
 * @returns ends it, before the list is drawn anew
 */
export function completeWhenNear(list: Element, complete: (item: HTMLElement, place: number) => void): () => void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        complete(target as HTMLElement, [...list.children].indexOf(target));
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
