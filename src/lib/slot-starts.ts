import type { WordingSlot } from '../schemas/fields.ts';
import { groupBy } from './group-by.ts';
import type { WordingView } from './wording-view.ts';

/** Where the wordings of a slot begin in a list cut into pages. */
export interface SlotStart {
  slot: WordingSlot;
  count: number;
  /** Page of its first wording, from 1. */
  page: number;
}

/** @param wordings all of one slot before those of the next @param pageSize wordings a page */
export function slotStarts(wordings: readonly WordingView[], pageSize: number): SlotStart[] {
  let before = 0;
  return [...groupBy(wordings, ({ wording }) => wording.slot)].map(([slot, { length: count }]) => {
    const page = Math.floor(before / pageSize) + 1;
    before += count;
    return { slot, count, page };
  });
}
