import type { LexiconDoc } from '../data/lexicon.ts';
import { partsOf, type PartKind } from '../data/parts.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';
import type { PartHits } from '../engine/text-index.ts';
import { isSubject, type Concept } from '../query/concept.ts';
import { nameMatch } from '../query/name-match.ts';
import type { Plan } from '../query/plan-query.ts';
import { nearPhrases, tagStrength, MOST_LOOKUPS } from './evidence.ts';

/** The parts of practices that match a query themselves, by number (data/parts.ts); by place of the practice, in rank order. */
export interface FoundParts {
  wordings: ReadonlyMap<number, readonly number[]>;
  figures: ReadonlyMap<number, readonly number[]>;
  /** Practices that stand here for their parts alone (slot-holders.ts). */
  holders?: ReadonlySet<number>;
}

/** A concept, and where it is said in so many words. */
interface SaidConcept {
  concept: Concept;
  phrases: PartHits[];
  pairs: PartHits[];
}

async function lookUpParts(concept: Concept, { index }: Pick<SearchedLibrary, 'index'>): Promise<SaidConcept> {
  const [phrases, pairs] = await Promise.all([
    // Those that the ranking has looked up: nothing more is fetched.
    Promise.all(nearPhrases(concept).slice(0, MOST_LOOKUPS).map(index.findParts)),
    Promise.all(concept.pairs.map(index.findParts)),
  ]);
  return { concept, phrases, pairs };
}

/** The parts of a practice in which a concept is said. */
function partsSaying({ phrases, pairs }: SaidConcept, place: number): ReadonlySet<number> {
  const saying = new Set<number>();
  for (const hits of phrases) for (const part of hits.get(place) ?? []) saying.add(part);
  for (const part of pairs[0]?.get(place) ?? []) if (pairs.every((hits) => hits.get(place)?.has(part))) saying.add(part);
  return saying;
}

/** Whether the practice itself is of the concept, so that its wordings need not say it. */
const isNamed = (concept: Concept, doc: LexiconDoc): boolean =>
  nearPhrases(concept).some((phrase) => nameMatch(phrase, doc) > 0) || tagStrength(concept.tags, doc) >= WEIGHTS.near;

/** Whether a part is what is asked for whatever it says: a wording of the slot, or any figure. */
const isAskedFor = (kind: PartKind, { slot, wantsFigures }: Plan): boolean => (kind === 'figure' ? wantsFigures : kind.slot === slot);

/**
 * How a part of a practice is judged: it matches where it says something of the query, or is of the kind asked for, and its practice's
 * name says the rest of it.
 */
function judgeOf(said: readonly SaidConcept[], saying: readonly ReadonlySet<number>[], doc: LexiconDoc) {
  const whole = said.reduce((sum, { concept }) => sum + concept.weight, 0);
  const named: boolean[] = [];
  return (part: number, asked: boolean): boolean => {
    if (!asked && !saying.some((parts) => parts.has(part))) return false;
    const answered = said.reduce((sum, { concept }, i) => {
      const answers = saying[i]?.has(part) ?? false;
      return answers || (named[i] ??= isNamed(concept, doc)) ? sum + concept.weight : sum;
    }, 0);
    return answered >= WEIGHTS.partAnswered * whole;
  };
}

/**
 * Finds the wordings and figures that match, among the practices that were found.
 * @param docs places of the found documents
 */
export async function findParts(plan: Plan, docs: readonly number[], library: SearchedLibrary): Promise<FoundParts> {
  const subjects = plan.concepts.filter(isSubject);
  const said = await Promise.all((subjects.length > 0 ? subjects : plan.concepts).map((concept) => lookUpParts(concept, library)));
  const asksForParts = plan.slot !== undefined || plan.wantsFigures;
  const found = { wordings: new Map<number, number[]>(), figures: new Map<number, number[]>() };
  for (const place of docs) {
    const doc = library.lexicon.docs[place];
    if (!doc) continue;
    const saying = said.map((one) => partsSaying(one, place));
    if (!asksForParts && saying.every(({ size }) => size === 0)) continue;
    const matches = judgeOf(said, saying, doc);
    partsOf(doc).forEach((kind, part) => {
      const asked = isAskedFor(kind, plan);
      // Who names a slot wants no other.
      if (kind !== 'figure' && plan.slot && !asked) return;
      if (!matches(part, asked)) return;
      const list = kind === 'figure' ? found.figures : found.wordings;
      list.set(place, [...(list.get(place) ?? []), part]);
    });
  }
  return found;
}
