import type { CollectedItem } from './draft.ts';

const textIn = (within: Element, selector: string) => within.querySelector(selector)?.textContent?.trim() ?? '';

/** A wording as its card shows it; the card carries its key and its field. */
function wordingItem(card: HTMLElement): CollectedItem {
  return {
    key: card.dataset['key'] ?? '',
    slot: textIn(card, '.wording-slot') as CollectedItem['slot'],
    group: card.dataset['group'] ?? '',
    text: textIn(card, '.wording-text'),
  };
}

/** A figure as its row in a table shows it, with its source as a note. */
function figureItem(row: HTMLElement): CollectedItem {
  const period = row.dataset['period'];
  return {
    key: row.dataset['key'] ?? '',
    slot: '成效',
    group: row.dataset['group'] ?? '',
    text: `${textIn(row, 'th')}${textIn(row, '.value')}。`,
    note: `${textIn(row, '[data-source]')}${period ? `，${period}` : ''}`,
  };
}

/**
 * What a button collects: the wording or figure that it belongs to or, on the practice as a whole,
 * the wordings on the page that tell what was done and what came of it, under the practice's title.
 */
export function itemsOf(button: HTMLElement): CollectedItem[] {
  const card = button.closest<HTMLElement>('.wording');
  if (card) return [wordingItem(card)];
  const row = button.closest<HTMLElement>('tr');
  if (row) return [figureItem(row)];
  const items = Array.from(document.querySelectorAll<HTMLElement>('.wording'), wordingItem);
  return items.filter(({ slot }) => slot === '做法' || slot === '成效').map((item) => ({ ...item, group: textIn(document, 'h1') }));
}
