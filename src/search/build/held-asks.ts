import type { PracticeView } from '../../lib/library-view.ts';

/** Questions beyond this many characters in all would weigh more than the names: 30,000 are about 35 KB. Those of 200 practices stay below. */
const MOST_CHARACTERS = 30_000;

const lengthOf = (asks: readonly string[][]): number => asks.flat().join('').length;

/**
 * The questions that a query in people's own words is held against: of a large library the first few of each practice, as many of each.
 * All of them stand in the texts of the index, and are found there.
 * @returns in the order of the practices; empty where not even one of each can be held
 */
export function heldAsks(practices: readonly Pick<PracticeView, 'asks'>[]): string[][] {
  const most = Math.max(0, ...practices.map(({ asks }) => asks.length));
  for (let each = most; each > 0; each -= 1) {
    const held = practices.map(({ asks }) => asks.slice(0, each));
    if (lengthOf(held) <= MOST_CHARACTERS) return held;
  }
  return [];
}
