import { element } from '../../browser/elements.ts';
import { nodeItem } from './node-view.ts';
import { drawTools } from './node-tools.ts';
import type { ShownNode } from './shown-nodes.ts';
import type { ViewState } from './view-state.ts';

/** Everything that the look of a node depends on; an item whose look is the same stays in the page as it is. */
const lookOf = (shown: ShownNode, { editing, filling }: ViewState) =>
  JSON.stringify([
    shown.node,
    shown.number,
    shown.parts,
    shown.empty,
    shown.repeat,
    editing === shown.node.id,
    filling?.id === shown.node.id && filling.nth,
  ]);

/** How to find the focused element again in a redrawn item. */
function focusMark(list: HTMLElement): { id: string; selector: string } | undefined {
  const active = document.activeElement as HTMLElement | null;
  const item = active?.closest<HTMLElement>('[data-id]');
  if (!active || !item || !list.contains(item)) return undefined;
  const act = active.dataset['act'];
  const nth = active.dataset['nth'];
  return { id: item.dataset['id'] ?? '', selector: act ? `[data-act="${act}"]${nth ? `[data-nth="${nth}"]` : ''}` : '.node-face' };
}

/** The face of a node, or the part of it that is named. Falls back to the face where the part is gone. */
export function focusNode(list: HTMLElement, id: number | string | undefined, selector = '.node-face'): void {
  const item = list.querySelector(`[data-id="${id ?? ''}"]`);
  const target = item?.querySelector<HTMLElement>(selector) ?? item?.querySelector<HTMLElement>('.node-face');
  target?.focus();
}

/**
 * Draws the outline into a list, changing only what looks different and keeping the focus where it was.
 * @returns the function that draws
 */
export function outlineView(list: HTMLElement): (shown: readonly ShownNode[], view: ViewState) => void {
  const items = new Map<number, { item: HTMLLIElement; look: string }>();
  const tools = element('div', { class: 'node-tools', role: 'toolbar' });

  const itemOf = (each: ShownNode, view: ViewState): HTMLLIElement => {
    const look = lookOf(each, view);
    const known = items.get(each.node.id);
    if (known?.look === look) return known.item;
    const item = nodeItem(each, view);
    known?.item.replaceWith(item);
    items.set(each.node.id, { item, look });
    return item;
  };

  return (shown, view) => {
    const mark = focusMark(list);
    const held = document.activeElement;
    const ids = new Set(shown.map(({ node }) => node.id));
    for (const [id, { item }] of items) {
      if (ids.has(id)) continue;
      item.remove();
      items.delete(id);
    }
    const selected = shown.some(({ node }) => node.id === view.selected) ? view.selected : undefined;
    const entry = selected ?? shown[0]?.node.id;
    for (const [i, each] of shown.entries()) {
      const item = itemOf(each, view);
      if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null);
      const isSelected = each.node.id === selected;
      const changed = item.classList.contains('is-selected') !== isSelected;
      item.classList.toggle('is-selected', isSelected);
      const face = item.querySelector('.node-face');
      face?.setAttribute('tabindex', each.node.id === entry ? '0' : '-1');
      face?.setAttribute('aria-label', `${each.name}，第${i + 1}项，共${shown.length}项`);
      if (changed || isSelected) for (const pill of item.querySelectorAll('.blank')) pill.setAttribute('tabindex', isSelected ? '0' : '-1');
      if (!isSelected) continue;
      drawTools(tools, each.node, each.name);
      if (tools.parentElement !== item) item.append(tools);
    }
    if (selected === undefined) tools.remove();
    if (mark && document.activeElement !== held) focusNode(list, mark.id, mark.selector);
  };
}
