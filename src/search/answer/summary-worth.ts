import { SLOTS } from '../../lib/labels.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { TextHits } from '../engine/text-index.ts';
import { isSubject } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';

/** Whether a query names the union that a summary is of, or its place: 煤矿工会总结. */
const namesUnion = ({ concepts }: Plan, { aliases }: LexiconDoc): boolean =>
  concepts.some(
    (concept) =>
      isSubject(concept) && concept.variants.some(({ phrase }) => phrase.length > 1 && aliases.some((name) => name.includes(phrase))),
  );

/** How much a summary counts. A whole one is seldom what a subject asks for; a query without a subject may well want one. */
export function summaryFactor(plan: Plan, doc: LexiconDoc): number {
  if (plan.wantsSummary) return plan.unspecific || namesUnion(plan, doc) ? WEIGHTS.soughtSummary : 1;
  if (plan.unspecific && (plan.slot || plan.concepts.some(({ orgTypes }) => orgTypes.length > 0))) return WEIGHTS.soughtSummary;
  return plan.slot ? WEIGHTS.slotSummary : WEIGHTS.otherSummary;
}

/**
 * What a summary scores where a part of one is asked for: it has this part, or says in it what is asked for.
 * @param inSlot where the words of the query stand in sections that fill the slot
 */
export function slotBonus({ slot, unspecific }: Plan, doc: LexiconDoc, place: number, inSlot: readonly TextHits[]): number {
  if (!slot) return 0;
  const has = unspecific ? (doc.wordings[SLOTS.indexOf(slot)] ?? 0) > 0 : inSlot.some((hits) => hits.has(place));
  return has ? WEIGHTS.slotBonus : 0;
}
