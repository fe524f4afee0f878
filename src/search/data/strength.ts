import { RANKING } from './pagefind-contract.ts';
import { WEIGHTS } from './weights.ts';

/** Pagefind's saturated term frequency → strength, 0 to 1. */
export const strengthOf = (frequency: number): number => Math.min(1, frequency / WEIGHTS.full);

/** Pagefind's saturated term frequency (BM25) of a word with this sum of weights. */
export const saturate = (weight: number): number => ((RANKING.termSaturation + 1) * weight) / (RANKING.termSaturation + weight);

/** Weights under which known words are indexed, by how much a record says about them. */
export const LEVELS = [3, 2, 1, 0.5] as const;

/** Mentions, each counted with its passage's weight, that make a word worth the first three levels. */
const ENOUGH = [5, 2, 1] as const;

/** Mentions of a known word, each counted with its passage's weight → place in `LEVELS`. */
export function levelOf(mentions: number): number {
  const level = ENOUGH.findIndex((least) => mentions >= least);
  return level < 0 ? ENOUGH.length : level;
}
