import type { WordingSlot } from '../../schemas/fields.ts';
import { knownConcept, quantityConcept, unknownConcept, isSubject, type Concept, type Variant } from './concept.ts';
import type { Dictionary } from '../data/dictionary.ts';
import { quantitiesIn } from '../data/quantity.ts';
import type { Names } from '../data/names.ts';
import { WEIGHTS } from '../data/weights.ts';
import { likeness } from './name-match.ts';
import { normalizeQuery } from './normalize-query.ts';
import { segment, type Piece } from './segment.ts';

export interface Plan {
  /** A passage of a text, pasted to find what says the same. */
  passage: boolean;
  /** The query in its one form, question words included. */
  query: string;
  concepts: Concept[];
  /** Names of the library that the query as a whole comes near to, with their likeness, and the tags among them. */
  readonly alike: Pick<Concept, 'variants' | 'tags'>;
  /** Neighbouring words typed in one go; a text that has them word for word says just this. */
  stretch: string | undefined;
  slot: WordingSlot | undefined;
  /** Put as a question or a request, not as a bare phrase. */
  asks: boolean;
  wantsFigures: boolean;
  /** A whole work summary is asked for. */
  wantsSummary: boolean;
  /** Nothing but words that everything here is about, or a kind of union: no subject of its own. */
  unspecific: boolean;
}

function toConcept({ kind, text }: Piece, names: Names): Concept[] {
  if (kind === 'word') return [knownConcept(text, names)];
  if (kind === 'year') return [{ ...unknownConcept(text, names.speech), weight: WEIGHTS.genericShare, known: true }];
  if (kind === 'quantity') return quantitiesIn(text).map((quantity) => quantityConcept(text, quantity));
  return kind === 'unknown' ? [unknownConcept(text, names.speech)] : [];
}

/**
 * Asked for at the end, a place to go to is an errand (公司团建去哪里), unless the union's people ask (职工有困难去哪里); elsewhere the word
 * only asks (去哪里求助).
 */
function withPlaces(pieces: readonly Piece[], { places, people }: Names['speech']): Piece[] {
  const ours = pieces.some(({ text }) => people.some((name) => text.includes(name)));
  return pieces.map((piece, i) =>
    places.has(piece.text) && (ours || i < pieces.length - 1) ? { kind: 'empty', text: piece.text } : piece,
  );
}

/** Twice as many characters as a word can share with a text: most share none, and need not be compared in order. */
function sharedMost(characters: ReadonlySet<string>, word: string): number {
  let shared = 0;
  for (let i = 0; i < word.length; i += 1) if (characters.has(word.charAt(i))) shared += 2;
  return shared;
}

function alikeNames(content: string, dictionary: Dictionary): Pick<Concept, 'variants' | 'tags'> {
  const variants: Variant[] = [];
  const tags = new Map<number, number>();
  if (content.length < 3) return { variants, tags };
  const characters = new Set(content);
  for (const word of dictionary.titles()) {
    if (word === content) continue;
    // As much of it must be shared as the shorter of the two can give.
    if ((2 * Math.min(word.length, content.length)) / (word.length + content.length) < WEIGHTS.alike) continue;
    if (sharedMost(characters, word) / (word.length + content.length) < WEIGHTS.alike) continue;
    const degree = likeness(content, word);
    if (degree < WEIGHTS.alike) continue;
    variants.push({ phrase: word, degree });
    for (const { tag } of dictionary.get(word)?.tags ?? []) tags.set(tag, Math.max(degree, tags.get(tag) ?? 0));
  }
  return { variants: variants.sort((a, b) => b.degree - a.degree).slice(0, 12), tags };
}

/** Whether a query is put in people's own words, as against names of the library alone. */
export const isSpoken = ({ asks, concepts, slot, wantsFigures, wantsSummary }: Plan): boolean =>
  !(slot ?? (wantsFigures || wantsSummary)) &&
  (asks || concepts.some((concept) => !concept.known || (isSubject(concept) && concept.weight < 1)));

/** Whether a query names what it is about, in words that the library has, and asks nothing: where these find it, nobody's question tells more. */
export const isNamed = ({ asks, concepts }: Plan): boolean => !asks && concepts.every(({ known }) => known);

/** Longer stretches stand nowhere word for word. */
const LONGEST_STRETCH = 12;

/** What was typed in one go, where ordinary words are part of it: a text that says it word for word says just this. */
function stretchOf(pieces: readonly Piece[], query: string, { dictionary, speech }: Names): string | undefined {
  const texts = pieces.filter(({ kind }) => kind === 'word' || kind === 'unknown' || kind === 'quantity').map(({ text }) => text);
  const ordinary = texts.filter((text) => text.length > 1 && !dictionary.get(text)?.named && !speech.generic.has(text));
  const whole = texts.join('');
  const fits = texts.length > 1 && whole.length >= 4 && whole.length <= LONGEST_STRETCH;
  return fits && ordinary.length > 0 && query.includes(whole) ? whole : undefined;
}

/** Nobody types so many characters. */
const PASSAGE = 30;
/** What a passage is about shows in so many of its words; each is a search. */
const MOST_TELLING = 16;

/** The words of a passage that tell most: names before ordinary words, longer before shorter, each once; in the order of the passage. */
function telling(concepts: readonly Concept[]): Concept[] {
  const distinct = concepts.filter(({ text }, i) => text.length > 1 && concepts.findIndex((other) => other.text === text) === i);
  const kept = new Set([...distinct].sort((a, b) => b.weight - a.weight || b.text.length - a.text.length).slice(0, MOST_TELLING));
  return distinct.filter((concept) => kept.has(concept));
}

/**
 * What a query asks for: its concepts, each with its other names, and the part of a work summary that it wants.
 * @param query as typed, in Simplified characters
 */
export function planQuery(query: string, names: Names): Plan {
  const normal = normalizeQuery(query);
  const pieces = withPlaces(segment(normal, names), names.speech);
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const passage = normal.length >= PASSAGE;
  const all = pieces.flatMap((piece) => toConcept(piece, names));
  const slot = pieces.find(({ kind }) => kind === 'slot')?.slot;
  // Who wants a part of a summary wants no list of a field.
  const concepts = (passage ? telling(all) : all).map((concept) => (slot ? { ...concept, fields: [] } : concept));
  // One known word is a name already; what only looks like it is something else.
  const content = concepts.length === 1 && concepts[0]?.known ? '' : concepts.map(({ text }) => text).join('');
  let alike: Plan['alike'] | undefined;
  return {
    passage,
    query: normal,
    concepts,
    // All names are looked through: not before what the plan looks up is on its way.
    get alike() {
      return (alike ??= alikeNames(content, names.dictionary));
    },
    stretch: stretchOf(pieces, normal, names),
    slot,
    asks: kinds.has('empty'),
    wantsFigures: kinds.has('figures'),
    wantsSummary: kinds.has('summary'),
    unspecific: concepts.every((concept) => !isSubject(concept) || concept.orgTypes.length > 0),
  };
}
