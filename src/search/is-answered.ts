import { WEIGHTS, type Concept } from './concept.ts';
import type { Plan } from './plan-query.ts';
import type { Ranked } from './rank.ts';
import { ERRANDS, PEOPLE } from './words/question-words.ts';

/** Only the first results speak for the library. */
const FIRST = 5;

/** What a word weighs that stands nowhere in the library: most likely it is what the query is about. */
const MISSING = 1;
/** What an errand weighs. */
const ERRAND = 1.5;

/** Whether a query speaks of the union's people: then it is about union work, and what is missing says less. */
const isAtHome = ({ concepts }: Plan): boolean => concepts.some(({ text }) => PEOPLE.has(text));

/** Share of the query, by weight, that the best document answers to. */
function answeredShare(plan: Plan, ranked: readonly Ranked[]): number {
  const atHome = isAtHome(plan);
  const somewhere = new Set(ranked.flatMap(({ covers }) => covers));
  const parts = plan.concepts.map(({ weight, known, text }, i) => {
    if (!atHome && ERRANDS.has(text)) return { weight: ERRAND, isErrand: true };
    const isMissing = !atHome && !known && text.length > 1 && !somewhere.has(i);
    return { weight: isMissing ? Math.max(weight, MISSING) : weight, isErrand: false };
  });
  const sum = (some: typeof parts) => some.reduce((total, { weight }) => total + weight, 0);
  const share = ({ covers }: Ranked) => sum(parts.filter(({ isErrand }, i) => !isErrand && covers.includes(i)));
  return Math.max(0, ...ranked.slice(0, FIRST).map(share)) / (sum(parts) || 1);
}

/** Whether a concept is a full name of the library: whatever else is asked about it, it is what the query is about. */
const isTerm = (concept: Concept | undefined): boolean =>
  concept !== undefined && concept.weight === WEIGHTS.name && concept.known && concept.text.length >= 3;

/** Below this share of the query, what is found has nothing to do with it. */
const LEAST_ANSWERED = 0.5;
/** The same for a query that speaks of the union's people. */
const LEAST_AT_HOME = 0.4;

/**
 * Whether what was found has to do with the query.
 * @param ranked the best first
 */
export function isAnswered(plan: Plan, ranked: readonly Ranked[]): boolean {
  if (plan.concepts.length === 0) return true;
  // A request for a summary of some year is answered with summaries, whatever their years.
  if (plan.unspecific && plan.wantsSummary) return true;
  const first = ranked.slice(0, FIRST);
  if (first.some(({ covers }) => covers.some((i) => isTerm(plan.concepts[i])))) return true;
  return answeredShare(plan, ranked) >= (isAtHome(plan) ? LEAST_AT_HOME : LEAST_ANSWERED);
}
