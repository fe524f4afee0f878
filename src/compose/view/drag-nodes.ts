import type { Composer } from './composer-context.ts';
import { idOf, itemOf } from './item-of.ts';

/** So near to the edge of the window the page moves on under what is dragged, so far with every step. */
const EDGE = 60;
const SCROLL = 12;

/** True where the pointer is in the lower half: the node then goes after. */
function isLower(item: HTMLElement, y: number): boolean {
  const { top, height } = item.getBoundingClientRect();
  return y > top + height / 2;
}

/** Dragging by the handle with mouse, pen or finger; the tools and keys do the same without. */
export function dragNodes(composer: Composer, list: HTMLElement): void {
  let dragged: { item: HTMLElement; pointer: number; y: number; target?: HTMLElement } | undefined;
  let frame = 0;

  const clear = () => {
    for (const item of list.querySelectorAll('.drop-before, .drop-after')) item.classList.remove('drop-before', 'drop-after');
  };
  const end = () => {
    dragged?.item.classList.remove('is-dragged');
    dragged = undefined;
    window.cancelAnimationFrame(frame);
    clear();
  };
  /** Marks where it would fall, and moves the page on at the edges, as long as it is held. */
  const follow = () => {
    if (!dragged) return;
    const { y } = dragged;
    if (y < EDGE) window.scrollBy(0, -SCROLL);
    if (y > window.innerHeight - EDGE) window.scrollBy(0, SCROLL);
    const { left, width } = list.getBoundingClientRect();
    const target = itemOf(document.elementFromPoint(left + width / 2, y));
    if (target && list.contains(target)) {
      clear();
      target.classList.add(isLower(target, y) ? 'drop-after' : 'drop-before');
      dragged.target = target;
    }
    frame = window.requestAnimationFrame(follow);
  };

  list.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest('.node-handle');
    const item = itemOf(handle);
    if (!handle || !item || event.button !== 0) return;
    event.preventDefault();
    composer.store.settle();
    list.setPointerCapture(event.pointerId);
    dragged = { item, pointer: event.pointerId, y: event.clientY };
    item.classList.add('is-dragged');
    frame = window.requestAnimationFrame(follow);
  });
  list.addEventListener('pointermove', (event) => {
    if (dragged?.pointer === event.pointerId) dragged.y = event.clientY;
  });
  list.addEventListener('pointerup', (event) => {
    if (dragged?.pointer !== event.pointerId) return;
    dragged.y = event.clientY;
    window.cancelAnimationFrame(frame);
    follow();
    const { item, target, y } = dragged;
    const lower = target && isLower(target, y);
    end();
    if (!target) return;
    const { nodes } = composer.store.draft();
    const index = nodes.findIndex(({ id }) => id === idOf(target));
    composer.store.dispatch({ type: 'drop', id: idOf(item), before: nodes[lower ? index + 1 : index]?.id });
    composer.show({ selected: idOf(item), editing: undefined });
    composer.focus(idOf(item));
  });
  list.addEventListener('pointercancel', end);
  list.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
}
