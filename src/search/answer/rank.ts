import { SLOTS } from '../../lib/labels.ts';
import { breathe } from '../engine/breathe.ts';
import type { Lexicon, LexiconDoc } from '../data/lexicon.ts';
import { nameMatch } from '../query/name-match.ts';
import type { Concept } from '../query/concept.ts';
import type { Plan } from '../query/plan-query.ts';
import type { TextHits, TextIndex } from '../engine/text-index.ts';

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
const ALIKE_SHARE = 0.5;
const STRETCH_SHARE = 0.5;
const COMMONNESS = 0.7;
/** Names of a concept that are looked up in the texts; each is one search. */
const MOST_LOOKUPS = 6;

interface ConceptHits {
  variants: TextHits[];
  pairs: TextHits[];
}

async function lookUp({ variants, pairs }: Concept, index: TextIndex): Promise<ConceptHits> {
  const [named, hinted] = await Promise.all([
    Promise.all(variants.slice(0, MOST_LOOKUPS).map(({ phrase }) => index.find(phrase))),
    Promise.all(pairs.map((pair) => index.find(pair))),
  ]);
  return { variants: named, pairs: hinted };
}

/** How much the document's tags stand for the concept; the first tag says most. */
function tagStrength(concept: Pick<Concept, 'tags'>, doc: LexiconDoc): number {
  return Math.max(0, ...doc.tags.map((tag, i) => (concept.tags.get(tag) ?? 0) * (0.5 - 0.06 * i)));
}

/** An unknown rest found in pieces: only where most of its pairs are there. */
function pairStrength({ pairs }: Concept, doc: LexiconDoc, place: number, hits: readonly TextHits[]): number {
  if (pairs.length === 0) return 0;
  const named = pairs.filter((pair) => nameMatch(pair, doc) > 0).length / pairs.length;
  const told = pairs.reduce((sum, _, i) => sum + (hits[i]?.has(place) ? 0.5 + 0.5 * (hits[i]?.get(place) ?? 0) : 0), 0) / pairs.length;
  return 0.6 * named ** 1.5 + 0.35 * told ** 2;
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

/** How near the document's names come to the query as a whole. */
function alikeStrength({ alike }: Plan, doc: LexiconDoc): number {
  const named = Math.max(0, ...alike.variants.map(({ phrase, degree }) => degree * degree * (nameMatch(phrase, doc) >= 0.95 ? 1 : 0)));
  return Math.max(named, 1.2 * tagStrength(alike, doc));
}

/** What hangs on the query as a whole: its stretch in the text, and its words in the part of a summary that it asks for. */
interface WholeHits {
  stretch: TextHits;
  inSlot: TextHits[];
}

async function lookUpWhole({ stretch, slot, concepts }: Plan, index: TextIndex): Promise<WholeHits> {
  const words = slot ? concepts.flatMap(({ variants }) => variants.slice(0, 3).map(({ phrase }) => phrase)) : [];
  const [found, ...inSlot] = await Promise.all([
    stretch ? index.find(stretch) : new Map<number, number>(),
    ...words.map((word) => index.findInSlot(word, slot ? SLOTS.indexOf(slot) : 0)),
  ]);
  return { stretch: found, inSlot };
}

/** Whether a query names the union that a summary is of, or its place: 煤矿工会总结. */
const namesUnion = ({ concepts }: Plan, { aliases }: LexiconDoc): boolean =>
  concepts.some(
    ({ weight, variants }) =>
      weight > 0.5 &&
      variants.some(({ phrase, degree }) => degree >= 0.6 && phrase.length > 1 && aliases.some((name) => name.includes(phrase))),
  );

/** A whole summary is seldom what a subject asks for; a query without a subject may well want one. */
function summaryFactor(plan: Plan, doc: LexiconDoc): number {
  if (plan.wantsSummary && namesUnion(plan, doc)) return 1.6;
  if (plan.unspecific) return plan.wantsSummary || plan.slot || plan.concepts.some(({ orgTypes }) => orgTypes.length > 0) ? 1.6 : 0.5;
  return plan.wantsSummary ? 0.8 : plan.slot ? 0.5 : 0.3;
}

/** Slots whose sections say about a subject what no practice page says. */
const TELLING_SLOTS: ReadonlySet<string> = new Set(['不足', '打算']);

/** Where a query asks for a summary, or a part of one: a summary that has this part, or says in it what is asked for. */
function slotBonus({ slot, unspecific, wantsSummary }: Plan, doc: LexiconDoc, place: number, { inSlot }: WholeHits): number {
  if (doc.kind !== 'summary') return 0;
  if (!slot) return unspecific && wantsSummary ? 0.1 : 0;
  if (unspecific) return (doc.wordings[SLOTS.indexOf(slot)] ?? 0) > 0 ? 0.5 : 0;
  return TELLING_SLOTS.has(slot) && inSlot.some((hits) => hits.has(place)) ? 1 : 0;
}

/** From this strength on, a document is about a concept. */
const ABOUT = 0.4;

/** A concept that many documents are about tells them apart less. */
function rarity(strengths: readonly number[]): number {
  const about = strengths.filter((value) => value >= ABOUT).length;
  return 1 - (COMMONNESS * Math.log(1 + about)) / Math.log(1 + strengths.length);
}

/** How much a stretch of the query that stands in a text says: the rarer the more. */
const stretchWorth = (hits: TextHits, place: number, all: number) =>
  (hits.get(place) ?? 0) && (0.5 + 0.5 * (hits.get(place) ?? 0)) * (1 - Math.log(1 + hits.size) / Math.log(1 + all));

/** Ranks every document for a plan; those without any evidence are left out. */
export async function rank(plan: Plan, lexicon: Lexicon, index: TextIndex): Promise<Ranked[]> {
  const { concepts } = plan;
  const { docs } = lexicon;
  const [hits, wholeHits] = await Promise.all([Promise.all(concepts.map((concept) => lookUp(concept, index))), lookUpWhole(plan, index)]);
  const strengths: number[][] = [];
  for (const [i, concept] of concepts.entries()) {
    await breathe();
    strengths.push(docs.map((doc, place) => strength(concept, doc, place, hits[i] as ConceptHits)));
  }
  await breathe();
  const weights = concepts.map(({ weight }, i) => weight * rarity(strengths[i] ?? []));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const whole = plan.query.replace(/ /g, '');
  const ranked = docs.map((doc, place): Ranked => {
    const own = strengths.map((values) => values[place] ?? 0);
    const covers = own.flatMap((value, i) => (value >= COVERED ? [i] : []));
    const coverage = covers.reduce((sum, i) => sum + (weights[i] ?? 0), 0) / total;
    const mean = own.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
    const named = nameMatch(whole, doc);
    const told = stretchWorth(wholeHits.stretch, place, docs.length);
    const base = mean * (0.4 + 0.6 * coverage) + ALIKE_SHARE * alikeStrength(plan, doc) + STRETCH_SHARE * told;
    const score = base + (named >= 0.95 ? 1 : whole.length > 1 ? 0.5 * named : 0);
    return {
      doc: place,
      score: doc.kind === 'summary' ? (score + slotBonus(plan, doc, place, wholeHits)) * summaryFactor(plan, doc) : score,
      covers,
    };
  });
  return ranked.filter(({ score }) => score > 0.05).sort((a, b) => b.score - a.score || a.doc - b.doc);
}
