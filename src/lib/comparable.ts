import type { WordingSlot } from '../schemas/fields.ts';

/** A wording, as far as it is held beside another. */
export interface Compared {
  slot: WordingSlot;
  /** Labels of those whom it suits. */
  levels: readonly string[];
  text: string;
}

/**
 * How many times as long the other may be. A sentence of 50–97 characters and a paragraph of 150–260 must not meet;
 * npm run content:report counts the wordings that are left without another one: at 1.6 as many as at 2 or at any length, at 1.3 a few more.
 */
const LONGER = 1.6;

/** Whether one wording can stand where the other does: same slot, of a level in common, about as long. */
export function isComparable(a: Compared, b: Compared): boolean {
  const [short, long] = [a.text.length, b.text.length].sort((x, y) => x - y) as [number, number];
  return a.slot === b.slot && long <= short * LONGER && a.levels.some((level) => b.levels.includes(level));
}
