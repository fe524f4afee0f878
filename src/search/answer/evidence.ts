import type { LexiconDoc } from '../data/lexicon.ts';
import { isQuantityKey } from '../data/quantity.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { TextHits, TextIndex } from '../engine/text-index.ts';
import type { Concept, Variant } from '../query/concept.ts';
import { nameMatch } from '../query/name-match.ts';

/** Names of a concept that are looked up in the texts; each is one search. */
export const MOST_LOOKUPS = 6;

/** The names of a concept that say just it; broader ones say half of the library. A number as it was typed. */
export const nearPhrases = ({ text, variants }: Concept): string[] =>
  variants
    .filter(({ degree, phrase }) => degree >= WEIGHTS.near && phrase.length > 1)
    .map(({ phrase }) => (isQuantityKey(phrase) ? text : phrase));

/** Where a concept stands in the texts. */
export interface ConceptHits {
  variants: TextHits[];
  pairs: TextHits[];
}

export async function lookUp({ variants, pairs }: Concept, index: TextIndex): Promise<ConceptHits> {
  const [named, hinted] = await Promise.all([
    Promise.all(variants.slice(0, MOST_LOOKUPS).map(({ phrase }) => index.find(phrase))),
    Promise.all(pairs.map((pair) => index.find(pair))),
  ]);
  return { variants: named, pairs: hinted };
}

/** What a document is called and filed under, as far as it speaks for a concept, each 0 to 1: what is told without looking into the texts. */
export interface NameEvidence {
  /** Its title and aliases. */
  name: number;
  tag: number;
  /** Its field. */
  field: number;
  /** That it was done by the union, or in the place, that the concept names. */
  there: number;
  /** The kind of union of a summary. */
  kind: number;
}

/** What speaks for a document answering to a concept, each 0 to 1. */
export interface Evidence extends NameEvidence {
  text: number;
  /** A number that it names. */
  number: number;
  /** An unknown rest found in pieces. */
  pieces: number;
}

/** How much the document's tags stand for the concept. */
export const tagStrength = (tags: Concept['tags'], doc: LexiconDoc): number => Math.max(0, ...doc.tags.map((tag) => tags.get(tag) ?? 0));

/** Much only where most of its pairs are there. */
function piecesFound({ pairs }: Concept, doc: LexiconDoc, place: number, hits: readonly TextHits[]): number {
  if (pairs.length === 0) return 0;
  const found = pairs.filter((pair, i) => hits[i]?.has(place) || nameMatch(pair, doc) > 0).length;
  return WEIGHTS.pieces * (found / pairs.length) ** 2;
}

export function namesEvidence(concept: Concept, doc: LexiconDoc): NameEvidence {
  let name = 0;
  // None is more than its degree, and the nearest come first.
  for (const { phrase, degree } of concept.variants)
    if (degree > name && phrase.length > 1) name = Math.max(name, degree * nameMatch(phrase, doc));
  const ofKind = doc.kind === 'summary' && concept.orgTypes.some((type) => doc.orgTypes.includes(type));
  return {
    name,
    tag: tagStrength(concept.tags, doc),
    field: concept.fields.includes(doc.category) ? 1 : 0,
    there: doc.from.some((summary) => concept.unions.includes(summary)) ? 1 : 0,
    kind: ofKind ? 1 : 0,
  };
}

/** Adds what the texts say. @param place of the document in the lexicon */
export function withTexts(named: NameEvidence, concept: Concept, doc: LexiconDoc, place: number, hits: ConceptHits): Evidence {
  let [text, number] = [0, 0];
  hits.variants.forEach((found, i) => {
    const { phrase, degree } = concept.variants[i] as Variant;
    const strength = found.get(place) ?? 0;
    if (strength > 0 && isQuantityKey(phrase)) number = Math.max(number, degree * (WEIGHTS.number + (1 - WEIGHTS.number) * strength));
    text = Math.max(text, degree * strength);
  });
  return { ...named, text, number, pieces: piecesFound(concept, doc, place, hits.pairs) };
}

/** What its names leave open of a concept: each piece of evidence closes a part of the gap that the others leave. */
const gapOf = ({ name, tag, field, there, kind }: NameEvidence): number =>
  (1 - name) *
  (1 - WEIGHTS.tagShare * tag) *
  (1 - WEIGHTS.fieldShare * field) *
  (1 - WEIGHTS.thereShare * there) *
  (1 - WEIGHTS.kindShare * kind);

/** How strongly a document answers to a concept by its names alone, 0 to 1. */
export const nameStrength = (names: NameEvidence): number => 1 - gapOf(names);

/** How strongly a document answers to a concept, 0 to 1. */
export const strengthOf = (evidence: Evidence): number =>
  Math.max(1 - gapOf(evidence) * (1 - WEIGHTS.textShare * evidence.text), evidence.number, evidence.pieces);
