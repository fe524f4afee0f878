import type { WordingSlot } from '../schemas/fields.ts';
import { SLOTS } from './labels.ts';
import type { PracticeView, PracticeWording } from './library-view.ts';

/** A wording with the practice it belongs to. */
export interface WordingView {
  wording: PracticeWording;
  practice: PracticeView;
}

/** Wordings of a slot, or of all slots, in the order of the practices. */
export function wordingsOf(practices: readonly PracticeView[], slot?: WordingSlot): WordingView[] {
  return practices.flatMap((practice) =>
    practice.wordings.filter((wording) => !slot || wording.slot === slot).map((wording) => ({ wording, practice })),
  );
}

/** Wordings in the order of the slots in a paper; those of one slot stay in theirs. */
export const inSlotOrder = <T extends { slot: WordingSlot }>(wordings: readonly T[]): T[] =>
  [...wordings].sort((a, b) => SLOTS.indexOf(a.slot) - SLOTS.indexOf(b.slot));
