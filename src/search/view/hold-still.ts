function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Changes a page so that what its reader is about to press stays where it is: browsers hold the topmost thing in sight, and some none.
 * @param wanted what is to stay, the most wanted first; the first of it in sight does
 */
export function holdStill(wanted: Iterable<Element>, change: () => void): void {
  const held = [...wanted].find(isInSight);
  const before = held?.getBoundingClientRect().top ?? 0;
  change();
  if (held) window.scrollBy(0, held.getBoundingClientRect().top - before);
}
