import type { Composer } from './composer-context.ts';
import { idOf, itemOf } from './item-of.ts';

/** True where the pointer is in the lower half: the node then goes after. */
function isLower(item: HTMLElement, event: DragEvent): boolean {
  const { top, height } = item.getBoundingClientRect();
  return event.clientY > top + height / 2;
}

/** Dragging by the handle, for those who use a mouse; the tools and keys do the same without. */
export function dragNodes(composer: Composer, list: HTMLElement): void {
  let dragged: number | undefined;
  const clear = () => {
    for (const item of list.querySelectorAll('.drop-before, .drop-after')) item.classList.remove('drop-before', 'drop-after');
  };
  list.addEventListener('dragstart', (event) => {
    const item = itemOf(event.target);
    if (!item || !event.dataTransfer) return;
    dragged = idOf(item);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', item.querySelector('.node-text')?.textContent ?? '');
    event.dataTransfer.setDragImage(item, 0, 0);
  });
  list.addEventListener('dragover', (event) => {
    const item = itemOf(event.target);
    if (dragged === undefined || !item) return;
    event.preventDefault();
    clear();
    item.classList.add(isLower(item, event) ? 'drop-after' : 'drop-before');
  });
  list.addEventListener('drop', (event) => {
    const item = itemOf(event.target);
    if (dragged === undefined || !item) return;
    event.preventDefault();
    const { nodes } = composer.store.draft();
    const index = nodes.findIndex(({ id }) => id === idOf(item));
    const before = nodes[isLower(item, event) ? index + 1 : index]?.id;
    composer.store.dispatch({ type: 'drop', id: dragged, before });
    composer.show({ selected: dragged });
    composer.focus(dragged);
  });
  list.addEventListener('dragend', () => {
    dragged = undefined;
    clear();
  });
}
