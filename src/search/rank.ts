import { SLOTS } from './slots.ts';
import type { Lexicon, LexiconDoc } from './lexicon.ts';
import { nameMatch } from './name-match.ts';
import type { Concept, Plan } from './plan-query.ts';
import type { TextHits, TextIndex } from './text-index.ts';

export interface Ranked {
  /** Place in the lexicon. */
  doc: number;
  score: number;
  /** Concepts of the plan that it answers to, by place. */
  covers: number[];
}

/** From this strength on, a document is said to answer to a concept. */
const COVERED = 0.12;
const TEXT_SHARE = 0.55;
const TAG_SHARE = 0.6;
/** Names of a concept that are looked up in the texts; each is one search. */
const MOST_LOOKUPS = 8;

interface ConceptHits {
  variants: TextHits[];
  pairs: TextHits[];
}

async function lookUp({ variants, pairs }: Concept, index: TextIndex): Promise<ConceptHits> {
  return {
    variants: await Promise.all(variants.slice(0, MOST_LOOKUPS).map(({ phrase }) => index.find(phrase))),
    pairs: await Promise.all(pairs.map((pair) => index.find(pair))),
  };
}

/** How much the document's tags stand for the concept; the first tag says most. */
function tagStrength(concept: Concept, doc: LexiconDoc): number {
  return Math.max(0, ...doc.tags.map((tag, i) => (concept.tags.get(tag) ?? 0) * (0.5 - 0.06 * i)));
}

/** An unknown rest found in pieces: only where most of its pairs are there. */
function pairStrength({ pairs }: Concept, doc: LexiconDoc, place: number, hits: readonly TextHits[]): number {
  if (pairs.length === 0) return 0;
  const named = pairs.filter((pair) => nameMatch(pair, doc) > 0).length / pairs.length;
  const told = pairs.reduce((sum, _, i) => sum + (hits[i]?.has(place) ? 0.5 + 0.5 * (hits[i]?.get(place) ?? 0) : 0), 0) / pairs.length;
  return 0.6 * named ** 1.5 + 0.35 * told ** 1.5;
}

/** How strongly a document answers to a concept, 0 to 1. */
function strength(concept: Concept, doc: LexiconDoc, place: number, hits: ConceptHits): number {
  let [named, told] = [0, 0];
  concept.variants.forEach(({ phrase, degree }, i) => {
    if (phrase.length > 1) named = Math.max(named, degree * nameMatch(phrase, doc));
    told = Math.max(told, degree * (hits.variants[i]?.get(place) ?? 0));
  });
  const kind = concept.orgTypes.some((type) => doc.orgTypes.includes(type)) ? (doc.kind === 'summary' ? 0.8 : 0.25) : 0;
  const gaps = (1 - named) * (1 - TEXT_SHARE * told) * (1 - TAG_SHARE * tagStrength(concept, doc)) * (1 - kind);
  return Math.max(1 - gaps, Math.min(0.9, pairStrength(concept, doc, place, hits.pairs)));
}

/** A whole summary is seldom what a subject asks for; a query without a subject may well want one. */
function summaryFactor(plan: Plan): number {
  if (plan.unspecific) return plan.wantsSummary || plan.slot || plan.concepts.some(({ orgTypes }) => orgTypes.length > 0) ? 1.6 : 0.5;
  return plan.wantsSummary ? 0.8 : plan.slot ? 0.5 : 0.3;
}

/** Where a query asks for a part of a summary, a summary that has this part. */
function slotBonus({ slot, unspecific }: Plan, doc: LexiconDoc): number {
  if (!slot || !unspecific) return 0;
  const parts = doc.wordings[SLOTS.indexOf(slot)] ?? 0;
  return doc.kind === 'summary' && parts > 0 ? 0.5 : 0;
}

/** Ranks every document for a plan; those without any evidence are left out. */
export async function rank(plan: Plan, lexicon: Lexicon, index: TextIndex): Promise<Ranked[]> {
  const { concepts } = plan;
  const hits = await Promise.all(concepts.map((concept) => lookUp(concept, index)));
  const weight = concepts.reduce((sum, concept) => sum + concept.weight, 0) || 1;
  const whole = plan.query.replace(/ /g, '');
  const factor = summaryFactor(plan);
  const ranked = lexicon.docs.map((doc, place): Ranked => {
    const strengths = concepts.map((concept, i) => strength(concept, doc, place, hits[i] as ConceptHits));
    const covers = strengths.flatMap((value, i) => (value >= COVERED ? [i] : []));
    const share = (i: number) => (concepts[i]?.weight ?? 0) / weight;
    const coverage = covers.reduce((sum, i) => sum + share(i), 0);
    const mean = strengths.reduce((sum, value, i) => sum + value * share(i), 0);
    const named = nameMatch(whole, doc);
    const score = mean * (0.4 + 0.6 * coverage) + (named >= 0.95 ? 1 : whole.length > 1 ? 0.5 * named : 0);
    return { doc: place, score: doc.kind === 'summary' ? (score + slotBonus(plan, doc)) * factor : score, covers };
  });
  return ranked.filter(({ score }) => score > 0.05).sort((a, b) => b.score - a.score || a.doc - b.doc);
}
