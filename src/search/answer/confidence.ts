import { WEIGHTS } from '../data/weights.ts';
import type { Concept } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';
import type { Ranked } from './rank.ts';

/** How far an entry can be trusted to be what was asked for: it is, or it may have to do with it. */
export type Confidence = 'sure' | 'maybe';

/** What a verdict stands on beside the plan and its ranking. */
export interface Grounds {
  /** How familiar the query sounds, see `familiarity`. */
  familiar: number;
  /** How far its length lets it be judged, 0 to 1. */
  long: number;
}

/** Whether a query speaks of the union's people: then it is about union work. */
const isAtHome = ({ concepts }: Plan): boolean => concepts.some(({ people }) => people);

/** Whether it is an errand that nobody runs here. */
const isErrand = (plan: Plan): boolean => !isAtHome(plan) && plan.concepts.some(({ errand }) => errand);

/** Share of the query, by weight, that the best document answers to. A word that stands nowhere is most likely what it is about. */
function answeredShare({ concepts }: Plan, ranked: readonly Ranked[]): number {
  const somewhere = new Set(ranked.flatMap(({ covers }) => covers));
  const weights = concepts.map(({ weight, known, people, text, errand }, i) => {
    if (errand) return WEIGHTS.errand;
    return known || people || text.length === 1 || somewhere.has(i) ? weight : Math.max(weight, WEIGHTS.missing);
  });
  const all = weights.reduce((total, weight) => total + weight, 0) || 1;
  const worth = concepts.map(({ errand }, i) => (errand ? 0 : (weights[i] ?? 0)));
  return Math.max(0, ...ranked.map(({ covers }) => covers.reduce((total, i) => total + (worth[i] ?? 0), 0))) / all;
}

/** Whether a concept is a full name of the library: whatever else is asked about it, it is what the query is about. @param least its length */
const isTerm = (concept: Concept | undefined, least: number): boolean =>
  concept !== undefined && concept.weight === 1 && concept.known && concept.text.length >= least;

/** Whether the query has a full name that some entry answers to. */
const namesOne = ({ concepts }: Plan, ranked: readonly Ranked[], least = 3): boolean =>
  ranked.some(({ covers }) => covers.some((i) => isTerm(concepts[i], least)));

/** Whether a bare phrase has a word that stands nowhere in the library (学校食堂承包): then it asks for more than the name beside it. */
function asksForMore({ asks, passage, concepts }: Plan, ranked: readonly Ranked[]): boolean {
  const somewhere = new Set(ranked.flatMap(({ covers }) => covers));
  return !asks && !passage && concepts.some(({ known, text }, i) => !known && text.length > 1 && !somewhere.has(i));
}

function isSure(plan: Plan, ranked: readonly Ranked[]): boolean {
  const best = ranked[0];
  // A request for a summary of some year is answered with summaries, whatever their years.
  if (!best || (plan.unspecific && plan.wantsSummary)) return true;
  if (!asksForMore(plan, ranked) && namesOne(plan, ranked)) return true;
  if (!isErrand(plan) && best.asked >= WEIGHTS.sureAsked) return true;
  const answered = answeredShare(plan, ranked);
  return answered >= WEIGHTS.answered && best.score >= (answered > WEIGHTS.answeredAll ? WEIGHTS.byChance : WEIGHTS.sureScore);
}

/** Whether what was found may have to do with the query: it answers to it or to a question like it, and the query sounds familiar. */
function isRelated(plan: Plan, ranked: readonly Ranked[], { familiar, long }: Grounds): boolean {
  const [best] = ranked;
  if (!best) return false;
  // Who asks about a name of two characters (会费收多少合适) is shown what bears it; in a bare phrase it may be a part of something else.
  if (namesOne(plan, ranked, plan.asks || plan.wantsFigures ? 2 : 3)) return true;
  // Here the likeness counts as it is; its square, which the ranking counts, makes little of many likely ones.
  const worth = best.score - WEIGHTS.askedShare * best.asked ** 2 + best.asked;
  const about = isAtHome(plan) ? WEIGHTS.atHome : isErrand(plan) ? WEIGHTS.errands : 1;
  return worth * familiar * long * about >= WEIGHTS.related || best.asked * long >= WEIGHTS.relatedAsked;
}

/**
 * Whether what was found is what was asked for, may have to do with it, or has nothing to do with it.
 * @param ranked the best first
 * @returns undefined where nothing should be shown
 */
export function confidenceOf(plan: Plan, ranked: readonly Ranked[], grounds: Grounds): Confidence | undefined {
  if (plan.concepts.length === 0 || isSure(plan, ranked)) return 'sure';
  return isRelated(plan, ranked, grounds) ? 'maybe' : undefined;
}
