import { WEIGHTS, type Concept } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';
import type { Ranked } from './rank.ts';

/** Only the first results speak for the library. */
const FIRST = 5;

/** What a word weighs that stands nowhere in the library: most likely it is what the query is about. */
const MISSING = 1;
/** The same where the union's people are named: most likely it is only how they put it. */
const MISSING_AT_HOME = 0.3;
/** What an errand weighs. */
const ERRAND = 1.5;

/** Whether a query speaks of the union's people: then it is about union work, and what is missing says less. */
const isAtHome = ({ concepts }: Plan): boolean => concepts.some(({ people }) => people);

/** What the concepts of a query weigh in it, by place. */
function weightsOf({ concepts, asks }: Plan, atHome: boolean, somewhere: ReadonlySet<number>): number[] {
  return concepts.map((concept, i) => {
    const { weight, known, text, errand } = concept;
    if (!atHome && errand) return ERRAND;
    if (known || text.length === 1 || somewhere.has(i)) return weight;
    if (!atHome) return Math.max(weight, MISSING);
    return asks ? Math.min(weight, MISSING_AT_HOME) : weight;
  });
}

/** Share of the query, by weight, that the best document answers to. */
function answeredShare(plan: Plan, atHome: boolean, ranked: readonly Ranked[], somewhere: ReadonlySet<number>): number {
  const weights = weightsOf(plan, atHome, somewhere);
  const all = weights.reduce((total, weight) => total + weight, 0) || 1;
  const worth = plan.concepts.map(({ errand }, i) => (!atHome && errand ? 0 : (weights[i] ?? 0)));
  const answered = ({ covers }: Ranked) => covers.reduce((total, i) => total + (worth[i] ?? 0), 0);
  return Math.max(0, ...ranked.slice(0, FIRST).map(answered)) / all;
}

/** Whether a concept is a full name of the library: whatever else is asked about it, it is what the query is about. */
const isTerm = (concept: Concept | undefined): boolean =>
  concept !== undefined && concept.weight === WEIGHTS.name && concept.known && concept.text.length >= 3;

/** Below this share of the query, what is found has nothing to do with it. */
const LEAST_ANSWERED = 0.5;
/** The same for a question of which every word stands somewhere in the library. */
const LEAST_ASKED = 0.36;
/** The same for a query that speaks of the union's people. */
const LEAST_AT_HOME = 0.3;

function leastShare({ asks, concepts }: Plan, atHome: boolean, somewhere: ReadonlySet<number>): number {
  if (atHome) return LEAST_AT_HOME;
  return asks && concepts.every(({ weight }, i) => weight < WEIGHTS.ordinary || somewhere.has(i)) ? LEAST_ASKED : LEAST_ANSWERED;
}

/** A score below which several words of a phrase stand here by chance: 装修公司, F1赛程. */
const BY_CHANCE = 0.19;

const isByChance = ({ asks, concepts }: Plan, best: Ranked | undefined): boolean =>
  !asks && concepts.length > 1 && (best?.score ?? 0) < BY_CHANCE;

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
  const atHome = isAtHome(plan);
  if (!atHome && isByChance(plan, first[0])) return false;
  const somewhere = new Set(ranked.flatMap(({ covers }) => covers));
  return answeredShare(plan, atHome, ranked, somewhere) >= leastShare(plan, atHome, somewhere);
}
