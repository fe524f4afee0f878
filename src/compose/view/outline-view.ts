import { element } from '../../browser/elements.ts';
import { nodeItem } from './node-view.ts';
import { drawTools } from './node-tools.ts';
import type { ShownNode } from './shown-nodes.ts';
import type { ViewState } from './view-state.ts';

/** An item of the list with what it was drawn from. */
interface Drawn {
  item: HTMLLIElement;
  shown: ShownNode;
  /** The text box, or the number of the blank that is being filled; both stand in it as they are while one types. */
  open: string;
  label: string;
  /** What was last set on it: whether it is chosen, and whether Tab leads to it. */
  isSelected: boolean;
  isEntry: boolean;
}

function openPart({ node }: ShownNode, { editing, filling }: ViewState): string {
  if (editing === node.id) return 'text';
  return filling?.id === node.id ? String(filling.nth) : '';
}

/** A text box with something typed in it belongs to whoever types; an untouched one follows its node, which another tab may have changed. */
const isTypedIn = ({ item, shown }: Drawn) => item.querySelector('textarea')?.value.trim() !== shown.node.text.trim();

/** How to find the focused element again in a redrawn item. */
function focusMark(list: HTMLElement): { id: string; selector: string } | undefined {
  const active = document.activeElement as HTMLElement | null;
  const item = active?.closest<HTMLElement>('[data-id]');
  if (!active || !item || !list.contains(item)) return undefined;
  const act = active.dataset['act'];
  const nth = active.dataset['nth'];
  const part = active.matches('[data-edit]') ? '[data-edit]' : '.node-face';
  return { id: item.dataset['id'] ?? '', selector: act ? `[data-act="${act}"]${nth ? `[data-nth="${nth}"]` : ''}` : part };
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
  const items = new Map<number, Drawn>();
  const tools = element('div', { class: 'node-tools', role: 'toolbar' });

  const drawn = (shown: ShownNode, view: ViewState): Drawn => {
    const open = openPart(shown, view);
    const known = items.get(shown.node.id);
    if (known?.open === open && (known.shown === shown || (open === 'text' && isTypedIn(known)))) return known;
    const item = nodeItem(shown, view);
    known?.item.replaceWith(item);
    const made: Drawn = { item, shown, open, label: '', isSelected: false, isEntry: false };
    items.set(shown.node.id, made);
    return made;
  };

  /** The marks of an item that do not belong to its node; only what is different is touched. */
  const mark = (each: Drawn, label: string, isSelected: boolean, isEntry: boolean) => {
    const face = each.item.querySelector('.node-face');
    if (each.label !== label) face?.setAttribute('aria-label', label);
    if (each.isEntry !== isEntry) face?.setAttribute('tabindex', isEntry ? '0' : '-1');
    if (each.isSelected !== isSelected) each.item.classList.toggle('is-selected', isSelected);
    if (each.isSelected !== isSelected || isSelected)
      for (const pill of each.item.querySelectorAll('.blank')) pill.setAttribute('tabindex', isSelected ? '0' : '-1');
    Object.assign(each, { label, isSelected, isEntry });
  };

  return (shown, view) => {
    const focused = focusMark(list);
    const held = document.activeElement;
    const ids = new Set(shown.map(({ node }) => node.id));
    for (const [id, { item }] of items) {
      if (ids.has(id)) continue;
      item.remove();
      items.delete(id);
    }
    const selected = shown.some(({ node }) => node.id === view.selected) ? view.selected : undefined;
    const entry = selected ?? shown[0]?.node.id;
    let place = list.firstElementChild;
    for (const [i, each] of shown.entries()) {
      const { id } = each.node;
      const before = items.get(id)?.item;
      const one = drawn(each, view);
      if (before !== undefined && before === place) place = one.item;
      if (one.item === place) place = place.nextElementSibling;
      else list.insertBefore(one.item, place);
      mark(one, `${each.name}，第${i + 1}项，共${shown.length}项`, id === selected, id === entry);
      if (id !== selected) continue;
      drawTools(tools, each.node, each.name);
      if (tools.parentElement !== one.item) one.item.append(tools);
    }
    if (selected === undefined) tools.remove();
    if (focused && document.activeElement !== held) focusNode(list, focused.id, focused.selector);
  };
}
