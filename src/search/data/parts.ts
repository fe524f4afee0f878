import type { WordingSlot } from '../../schemas/fields.ts';
import { SLOTS } from '../../lib/labels.ts';
import type { LexiconDoc } from './lexicon.ts';

/**
 * Parts of a practice that are results of their own: its wordings in the order of the slots, then its figures. In the index each part
 * has as many places as the longest of the library needs (`Lexicon.partRoom`), before all else that a record says; so the place of a word
 * tells in which part it stands, and a search counts the parts that match without fetching any text.
 *
 * Number of the part in which an index word stands.
 * @param place of the word in its record; behind the last part it is the body's
 * @param room places of each part
 */
export const partAt = (place: number, room: number): number => Math.floor(place / room);

/** The places of each part in a library built before lexicons told it. */
export const FORMER_ROOM = 512;

/** What a part is: a wording of a slot, or a figure. */
export type PartKind = { slot: WordingSlot } | 'figure';

/** What each part of a record is, by number; a summary has none. */
export function partsOf({ kind, wordings, figures }: Pick<LexiconDoc, 'kind' | 'wordings' | 'figures'>): PartKind[] {
  if (kind !== 'practice') return [];
  const parts: PartKind[] = [];
  wordings.forEach((count, i) => {
    for (let left = count; left > 0; left -= 1) parts.push({ slot: SLOTS[i] ?? '' });
  });
  for (let left = figures; left > 0; left -= 1) parts.push('figure');
  return parts;
}
