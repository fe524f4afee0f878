import { SLOTS } from '../../lib/labels.ts';
import type { LexiconDoc } from '../data/lexicon.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { TextHits } from '../engine/text-index.ts';
import { isSubject, type Concept } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';

/** Whether a concept names the union that a summary is of, or its place. */
const namesUnion = (concept: Concept, { title, aliases }: LexiconDoc, place: number): boolean =>
  concept.unions.includes(place) ||
  // 煤矿 in 煤矿巷修区车间工会: before the colon a title tells whose summary it is.
  (isSubject(concept) &&
    concept.text.length > 1 &&
    [...aliases, title.split('：', 1)[0] ?? ''].some((name) => name.includes(concept.text)));

/** Whether a query names nothing but the union or its place: 黄骅, 河南省总工会, 煤矿. */
const isOfUnion = ({ concepts }: Plan, doc: LexiconDoc, place: number): boolean => {
  const subjects = concepts.filter((concept) => isSubject(concept) && concept.orgTypes.length === 0);
  return subjects.length > 0 && subjects.every((concept) => namesUnion(concept, doc, place) && isName(concept));
};

/** An ordinary word of the texts may stand in the name of a union without naming it: 车间. */
const isName = ({ known, weight, unions }: Concept): boolean => !known || weight > WEIGHTS.ordinaryShare || unions.length > 0;

/** A piece that no union signed tells what should be done, not what was. */
const isEssay = ({ aliases }: LexiconDoc): boolean => aliases.length === 0;

/** How much a summary counts. A whole one is seldom what a subject asks for; a query without a subject, or for a union or a place, may well want one. */
export function summaryFactor(plan: Plan, doc: LexiconDoc, place: number): number {
  if (plan.wantsSummary && isEssay(doc)) return WEIGHTS.otherSummary;
  if (plan.wantsSummary)
    return plan.unspecific || plan.concepts.some((concept) => namesUnion(concept, doc, place)) ? WEIGHTS.soughtSummary : 1;
  if (plan.unspecific && (plan.slot || plan.concepts.some(({ orgTypes }) => orgTypes.length > 0))) return WEIGHTS.soughtSummary;
  if (isOfUnion(plan, doc, place)) return WEIGHTS.soughtSummary;
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
