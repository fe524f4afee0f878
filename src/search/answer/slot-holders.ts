import { SLOTS } from '../../lib/labels.ts';
import type { WordingSlot } from '../../schemas/fields.ts';
import type { Lexicon } from '../data/lexicon.ts';
import type { Findings } from './find-entries.ts';

/** What was found, and beside it practices that are no results themselves, but have wordings that are. */
export interface WithHolders {
  found: Findings;
  /** Places in the lexicon; those with most sources first. */
  holders: number[];
}

/**
 * A query that names a slot and nothing else (怎么写不足) asks for every wording of the slot, whatever its practice is about.
 * Entries that only may have to do with its words are then no answer.
 * @param slot the one that the query names
 */
export function withHolders(found: Findings, slot: WordingSlot, { docs }: Lexicon): WithHolders {
  const at = SLOTS.indexOf(slot);
  const holders = docs
    .flatMap(({ kind, wordings }, place) => (kind === 'practice' && wordings[at] ? [place] : []))
    .sort((a, b) => (docs[b]?.sources ?? 0) - (docs[a]?.sources ?? 0));
  if (holders.length === 0 || found.confidence === 'sure') return { found, holders };
  return { found: { ...found, ranked: [], main: 0, confidence: 'sure', whys: new Map() }, holders };
}
