import { RANKING, WEIGHT_PARTS } from './pagefind-contract.ts';
import { WEIGHTS } from './weights.ts';

/** Pagefind's saturated term frequency → strength, 0 to 1. */
export const strengthOf = (frequency: number): number => Math.min(1, frequency / WEIGHTS.full);

/** Pagefind's saturated term frequency (BM25) of a word with this sum of weights. */
export const saturate = (weight: number): number => ((RANKING.termSaturation + 1) * weight) / (RANKING.termSaturation + weight);

/** A sum of weights without what adding them up has rounded: it is a whole number of parts. */
export const inParts = (weight: number): number => Math.round(weight * WEIGHT_PARTS) / WEIGHT_PARTS;

/**
 * A frequency as the weights give it, from one that Pagefind has counted in single precision: their sum is a whole number of parts
 * (pagefind-contract.ts). Without it what is equal elsewhere would be ordered by how it was rounded.
 */
export function settle(frequency: number): number {
  return saturate(inParts((RANKING.termSaturation * frequency) / (RANKING.termSaturation + 1 - frequency)));
}

/** Weights under which known words are indexed, by how much a record says about them. */
export const LEVELS = [3, 2, 1, 0.5] as const;

/** Mentions, each counted with its passage's weight, that make a word worth the first three levels. */
const ENOUGH = [5, 2, 1] as const;

/** Mentions of a known word, each counted with its passage's weight → place in `LEVELS`. */
export function levelOf(mentions: number): number {
  const level = ENOUGH.findIndex((least) => mentions >= least);
  return level < 0 ? ENOUGH.length : level;
}
