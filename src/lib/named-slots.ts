import { SETTINGS } from '#settings';
import type { WordingSlot } from '../schemas/fields.ts';
import type { Slot } from '../schemas/site.ts';

/** Where a paper tells what was done: the slot of numbered headings, else the first. @param slots of the library, in their order */
export const methodSlot = (slots: readonly Slot[]): WordingSlot => (slots.find(({ numbered }) => numbered) ?? slots[0])?.label ?? '';

/** Where a paper puts its figures. */
export const figureSlot = (slots: readonly Slot[]): WordingSlot => slots.find(({ figures }) => figures)?.label ?? methodSlot(slots);

// Apart from labels.ts, which every page carries.
export const METHOD_SLOT: WordingSlot = methodSlot(SETTINGS.slots);
export const FIGURE_SLOT: WordingSlot = figureSlot(SETTINGS.slots);
