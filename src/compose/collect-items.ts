import type { CollectedItem } from './draft.ts';

const textIn = (within: ParentNode, selector: string) => (within.querySelector(selector) as Element).textContent as string;

/** Cards and rows bear their key and the label of their field; a phrase that leads into a part of a paper names it. */
const marks = ({ dataset: { key, field, opens } }: HTMLElement) => ({
  key: key as string,
  group: field as string,
  ...(opens ? { opens } : {}),
});

const wordingItem = (card: HTMLElement): CollectedItem => ({
  ...marks(card),
  slot: textIn(card, '.wording-slot') as CollectedItem['slot'],
  text: textIn(card, '.wording-text'),
});

/** A figure as a sentence with a blank: its source's value comes along as a hint and as a comparison, never as one's own fact. */
const figureItem = (row: HTMLElement): CollectedItem => ({
  ...marks(row),
  slot: (row.closest<HTMLElement>('[data-slot]') as HTMLElement).dataset['slot'] as CollectedItem['slot'],
  text: row.dataset['sentence'] as string,
  hint: row.dataset['hint'] as string,
  comparison: row.dataset['comparison'] as string,
  note: row.dataset['note'] as string,
});

/**
 * What a button collects: the item that it carries itself (`data-item`, JSON); the wording or figure that it belongs to; or, as the page's own
 * (`data-takes`), every wording and every figure on it, under the practice's title. Wordings hidden as fit for others (own-level.ts) are left out.
 */
export function itemsOf(button: HTMLElement): CollectedItem[] {
  if (button.dataset['item']) return [JSON.parse(button.dataset['item']) as CollectedItem];
  const owner = button.closest<HTMLElement>('.wording, tr');
  if (owner) return [owner.matches('tr') ? figureItem(owner) : wordingItem(owner)];
  const all = <T extends HTMLElement>(selector: string) => Array.from(document.querySelectorAll<T>(selector));
  const items = [...all('.wording:not([hidden])').map(wordingItem), ...all('tr[data-key]').map(figureItem)];
  return items.map((item) => ({ ...item, group: textIn(document, 'h1') }));
}
