import { SETTINGS } from '#settings';
import { SLOTS } from '../../lib/labels.ts';
import type { Lexicon, LexiconDoc } from '../data/lexicon.ts';
import { WEIGHTS } from '../data/weights.ts';
import { breathe } from '../engine/breathe.ts';
import type { TextHits, TextIndex } from '../engine/text-index.ts';
import { nameMatch } from '../query/name-match.ts';
import { unspaced } from '../query/normalize-query.ts';
import type { Plan } from '../query/plan-query.ts';
import {
  lookUp,
  namesEvidence,
  nameStrength,
  strengthOf,
  tagStrength,
  withTexts,
  type ConceptHits,
  type Evidence,
  type NameEvidence,
} from './evidence.ts';
import { slotBonus, summaryFactor } from './summary-worth.ts';

export interface Ranked {
  /** Place in the lexicon. */
  doc: number;
  score: number;
  /** Concepts of the plan that it answers to, by place. */
  covers: number[];
  /** How alike the query is to what people ask about it. */
  asked: number;
}

/** How near the document's names come to the query as a whole. */
function alikeStrength({ alike }: Plan, doc: LexiconDoc): number {
  const named = Math.max(0, ...alike.variants.map(({ phrase, degree }) => (nameMatch(phrase, doc) >= WEIGHTS.alias ? degree ** 2 : 0)));
  return Math.max(named, WEIGHTS.alikeTags * tagStrength(alike.tags, doc));
}

/** Slots whose sections say about a subject what no practice page says, as the library tells. */
const TELLING_SLOTS: ReadonlySet<string> = new Set(SETTINGS.slots.flatMap(({ telling, label }) => (telling ? [label] : [])));

/** What hangs on the query as a whole: its stretch in the text, and its words in the part of a summary that it asks for. */
interface WholeHits {
  stretch: TextHits;
  inSlot: TextHits[];
}

async function lookUpWhole({ stretch, slot, concepts }: Plan, index: TextIndex): Promise<WholeHits> {
  const words = slot && TELLING_SLOTS.has(slot) ? concepts.map(({ text }) => text) : [];
  const [found, ...inSlot] = await Promise.all([
    stretch ? index.find(stretch) : new Map<number, number>(),
    ...words.map((word) => index.findInSlot(word, slot ? SLOTS.indexOf(slot) : 0)),
  ]);
  return { stretch: found, inSlot };
}

/** How much of itself a concept keeps: one that many documents are about tells them apart less. */
function rarity(strengths: readonly number[]): number {
  const about = strengths.filter((value) => value >= WEIGHTS.about).length;
  return 1 - (WEIGHTS.commonness * Math.log(1 + about)) / Math.log(1 + strengths.length);
}

/** How much a stretch of the query that stands in a text says: the rarer the more. */
const stretchWorth = (hits: TextHits, place: number, all: number) =>
  (hits.get(place) ?? 0) * (1 - Math.log(1 + hits.size) / Math.log(1 + all));

/** How near a document's names come to the query as a whole, and to names like it. */
interface WholeNames {
  named: number;
  alike: number;
}

/** What is told without looking into the texts. */
interface Named {
  /** By concept, then by document. */
  evidence: NameEvidence[][];
  /** By document. */
  whole: WholeNames[];
}

/** What the ranking of a plan stands on. */
export interface Weighed {
  /** By concept, then by document. */
  evidence: Evidence[][];
  /** Share of each concept in the query; together 1. */
  shares: number[];
  whole: WholeHits;
  /** By document. */
  names: WholeNames[];
}

async function weighNames(plan: Plan, docs: Lexicon['docs']): Promise<Named> {
  const evidence: NameEvidence[][] = [];
  for (const concept of plan.concepts) {
    await breathe();
    evidence.push(docs.map((doc) => namesEvidence(concept, doc)));
  }
  const query = unspaced(plan.query);
  return { evidence, whole: docs.map((doc) => ({ named: nameMatch(query, doc), alike: alikeStrength(plan, doc) })) };
}

async function weighTexts(
  { concepts }: Plan,
  docs: Lexicon['docs'],
  named: Named,
  hits: ConceptHits[],
  whole: WholeHits,
): Promise<Weighed> {
  const evidence: Evidence[][] = [];
  for (const [i, concept] of concepts.entries()) {
    await breathe();
    const [names, found] = [named.evidence[i] as NameEvidence[], hits[i] as ConceptHits];
    evidence.push(docs.map((doc, place) => withTexts(names[place] as NameEvidence, concept, doc, place, found)));
  }
  const weights = concepts.map(({ weight }, i) => weight * rarity((evidence[i] ?? []).map(strengthOf)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return { evidence, shares: weights.map((weight) => weight / total), whole, names: named.whole };
}

/** What names say of the query as a whole. */
const wholeWorth = ({ named, alike }: WholeNames, length: number): number =>
  WEIGHTS.alikeShare * alike + (named >= WEIGHTS.alias ? WEIGHTS.wholeName : length > 1 ? WEIGHTS.wholePart * named : 0);

const lengthOf = ({ query }: Plan): number => unspaced(query).length;

/** The document that answers best by its names alone. */
function bestNamed(plan: Plan, docs: Lexicon['docs'], { evidence, whole }: Named): number | undefined {
  const length = lengthOf(plan);
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const [place, doc] of docs.entries()) {
    const own = plan.concepts.reduce((sum, { weight }, i) => sum + weight * nameStrength(evidence[i]?.[place] as NameEvidence), 0);
    const score = (own + wholeWorth(whole[place] as WholeNames, length)) * (doc.kind === 'practice' ? 1 : summaryFactor(plan, doc, place));
    if (score > most) [best, most] = [place, score];
  }
  return best;
}

/**
 * Looks up everything that a plan asks for, and weighs its concepts against each other. What needs no index is weighed while it is on its way.
 * @param guess told which document is likely the best, by its names, before the texts are there
 */
export async function weigh(plan: Plan, { docs }: Lexicon, index: TextIndex, guess?: (doc: number) => void): Promise<Weighed> {
  const looking = Promise.all([Promise.all(plan.concepts.map((concept) => lookUp(concept, index))), lookUpWhole(plan, index)]);
  // It is waited for below.
  looking.catch(() => undefined);
  const named = await weighNames(plan, docs);
  const likely = guess && bestNamed(plan, docs, named);
  if (likely !== undefined) guess?.(likely);
  const [hits, whole] = await looking;
  return weighTexts(plan, docs, named, hits, whole);
}

/**
 * Ranks every document for a plan, the best first; those without any evidence are left out.
 * @param asked how alike the query is to what people ask about each document, by place
 */
export function rank(
  plan: Plan,
  docs: Lexicon['docs'],
  { evidence, shares, whole, names }: Weighed,
  asked: ReadonlyMap<number, number>,
): Ranked[] {
  const length = lengthOf(plan);
  const ranked = docs.map((doc, place): Ranked => {
    const own = evidence.map((list) => strengthOf(list[place] as Evidence));
    const covers = own.flatMap((value, i) => (value >= WEIGHTS.covered ? [i] : []));
    const coverage = covers.reduce((sum, i) => sum + (shares[i] ?? 0), 0);
    const mean = own.reduce((sum, value, i) => sum + value * (shares[i] ?? 0), 0);
    const likeAsked = asked.get(place) ?? 0;
    const score =
      mean * (WEIGHTS.uncovered + (1 - WEIGHTS.uncovered) * coverage) +
      WEIGHTS.askedShare * likeAsked ** 2 +
      WEIGHTS.stretchShare * stretchWorth(whole.stretch, place, docs.length) +
      wholeWorth(names[place] as WholeNames, length);
    if (doc.kind === 'practice') return { doc: place, score, covers, asked: likeAsked };
    return {
      doc: place,
      score: (score + slotBonus(plan, doc, place, whole.inSlot)) * summaryFactor(plan, doc, place),
      covers,
      asked: likeAsked,
    };
  });
  return ranked.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.doc - b.doc);
}
