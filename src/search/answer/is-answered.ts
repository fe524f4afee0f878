import { WEIGHTS } from '../data/weights.ts';
import type { Concept } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';
import type { Ranked } from './rank.ts';

/** Whether a query speaks of the union's people: then it is about union work, and what is missing says less. */
const isAtHome = ({ concepts }: Plan): boolean => concepts.some(({ people }) => people);

/** What the concepts of a query weigh in it, by place. */
function weightsOf({ concepts }: Plan, atHome: boolean, somewhere: ReadonlySet<number>): number[] {
  return concepts.map((concept, i) => {
    const { weight, known, text, errand } = concept;
    if (!atHome && errand) return WEIGHTS.errand;
    if (known || text.length === 1 || somewhere.has(i)) return weight;
    return atHome ? weight : Math.max(weight, WEIGHTS.missing);
  });
}

/** Share of the query, by weight, that the best document answers to. */
function answeredShare(plan: Plan, atHome: boolean, ranked: readonly Ranked[], somewhere: ReadonlySet<number>): number {
  const weights = weightsOf(plan, atHome, somewhere);
  const all = weights.reduce((total, weight) => total + weight, 0) || 1;
  const worth = plan.concepts.map(({ errand }, i) => (!atHome && errand ? 0 : (weights[i] ?? 0)));
  const answered = ({ covers }: Ranked) => covers.reduce((total, i) => total + (worth[i] ?? 0), 0);
  return Math.max(0, ...ranked.map(answered)) / all;
}

/** Whether a concept is a full name of the library: whatever else is asked about it, it is what the query is about. */
const isTerm = (concept: Concept | undefined): boolean =>
  concept !== undefined && concept.weight === 1 && concept.known && concept.text.length >= 3;

function leastShare({ asks, concepts }: Plan, atHome: boolean, somewhere: ReadonlySet<number>): number {
  if (atHome) return WEIGHTS.answeredAtHome;
  return asks && concepts.every(({ weight }, i) => weight < WEIGHTS.ordinaryShare || somewhere.has(i))
    ? WEIGHTS.answeredAsked
    : WEIGHTS.answered;
}

const isByChance = ({ asks, concepts }: Plan, best: Ranked | undefined): boolean =>
  !asks && concepts.length > 1 && (best?.score ?? 0) < WEIGHTS.byChance;

/**
 * Whether what was found has to do with the query.
 * @param ranked the best first
 */
export function isAnswered(plan: Plan, ranked: readonly Ranked[]): boolean {
  if (plan.concepts.length === 0) return true;
  // A request for a summary of some year is answered with summaries, whatever their years.
  if (plan.unspecific && plan.wantsSummary) return true;
  if (ranked.some(({ covers }) => covers.some((i) => isTerm(plan.concepts[i])))) return true;
  const atHome = isAtHome(plan);
  if (!atHome && isByChance(plan, ranked[0])) return false;
  const somewhere = new Set(ranked.flatMap(({ covers }) => covers));
  return answeredShare(plan, atHome, ranked, somewhere) >= leastShare(plan, atHome, somewhere);
}
