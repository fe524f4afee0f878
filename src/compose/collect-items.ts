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
  slot: '成效',
  text: row.dataset['sentence'] as string,
  hint: row.dataset['hint'] as string,
  comparison: row.dataset['comparison'] as string,
  note: textIn(row, '[data-cite]'),
});

/**
 * What a button collects: the item that it carries itself (`data-item`, JSON), the wording or figure that it belongs to or, on the practice as a whole,
 * the wordings on the page that tell what was done and what came of it, under the practice's title.
 */
export function itemsOf(button: HTMLElement): CollectedItem[] {
  if (button.dataset['item']) return [JSON.parse(button.dataset['item']) as CollectedItem];
  const owner = button.closest<HTMLElement>('.wording, tr');
  if (owner) return [owner.matches('tr') ? figureItem(owner) : wordingItem(owner)];
  const items = Array.from(document.querySelectorAll<HTMLElement>('.wording'), wordingItem);
  return items.filter(({ slot }) => slot === '做法' || slot === '成效').map((item) => ({ ...item, group: textIn(document, 'h1') }));
}
