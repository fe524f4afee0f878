/** How far below the window a result is completed, so that nothing moves before the reader's eyes. */
const AHEAD = '400px 0px';

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
  window.addEventListener('scroll', start, { once: true, passive: true });
  return () => {
    window.removeEventListener('scroll', start);
    near.disconnect();
  };
}
