import { WEIGHTS } from './weights.ts';

/** Pagefind's score of a word without its rarity → strength, 0 to 1. */
export const strengthOf = (frequency: number): number => Math.min(1, frequency / WEIGHTS.full);

/** Weights under which known words are indexed, by how much a record says about them. */
export const LEVELS = [3, 2, 1, 0.5] as const;

/** Mentions, each counted with its passage's weight, that make a word worth the first three levels. */
const ENOUGH = [5, 2, 1] as const;

/** Mentions of a known word, each counted with its passage's weight → place in `LEVELS`. */
export function levelOf(mentions: number): number {
  const level = ENOUGH.findIndex((least) => mentions >= least);
  return level < 0 ? ENOUGH.length : level;
}
