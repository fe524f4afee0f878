import { SETTINGS } from '#settings';

const NUMBERED = /^[一二三四五六七八九\d（]/;

const patterns = SETTINGS.slots.map(({ headings }) => (headings === undefined ? undefined : new RegExp(headings)));

/** How many of a summary's headings tell of each slot, in the order of the slots. */
export const headingsPerSlot = (headings: readonly string[]): number[] =>
  SETTINGS.slots.map(({ numbered }, i) => headings.filter((heading) => (numbered ? NUMBERED : patterns[i])?.test(heading)).length);

/** Place of the slot that a section with this heading fills; undefined where its heading names none. */
export function slotOfHeading(heading: string): number | undefined {
  const slot = patterns.findIndex((pattern) => pattern?.test(heading));
  return slot < 0 ? undefined : slot;
}
