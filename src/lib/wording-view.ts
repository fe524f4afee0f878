import type { WordingSlot } from '../schemas/fields.ts';
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
