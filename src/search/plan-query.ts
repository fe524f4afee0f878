import type { WordingSlot } from '../schemas/fields.ts';
import type { Dictionary, DictionaryEntry } from './dictionary.ts';
import type { Lexicon } from './lexicon.ts';
import { coverGrams } from './grams.ts';
import { likeness } from './name-match.ts';
import { normalizeQuery } from './normalize-query.ts';
import { segment, type Piece } from './segment.ts';
import { GENERIC_WORDS } from './words/question-words.ts';

/** One way to say a concept. */
export interface Variant {
  phrase: string;
  /** How near it comes to what was typed: 1 is the very word, 0.4 a broader one. */
  degree: number;
}

/** One idea of a query. */
export interface Concept {
  /** As it stands in the query. */
  text: string;
  /** Share in the whole; words that everything here is about count little. */
  weight: number;
  /** A word of the dictionary, as against a rest that no dictionary holds. */
  known: boolean;
  variants: Variant[];
  /** Tags that stand for it, by place in the lexicon, with their degree. */
  tags: ReadonlyMap<number, number>;
  /** Kinds of union that it names, by place in the lexicon. */
  orgTypes: readonly number[];
  /** Pairs of characters of an unknown rest; each found is a hint. */
  pairs: readonly string[];
}

export interface Plan {
  /** The query in its one form, question words included. */
  query: string;
  concepts: Concept[];
  /** Names of the library that the query as a whole comes near to, with their likeness, and the tags among them. */
  alike: Pick<Concept, 'variants' | 'tags'>;
  /** Neighbouring words typed in one go; a text that has them word for word says just this. */
  stretch: string | undefined;
  slot: WordingSlot | undefined;
  wantsFigures: boolean;
  /** A whole work summary is asked for. */
  wantsSummary: boolean;
  /** Nothing but words that everything here is about, or a kind of union: no subject of its own. */
  unspecific: boolean;
}

/** Share of a word in its query, by what it is. Words that everything here is about say least. */
const WEIGHTS = { generic: 0.25, ordinary: 0.6, everyday: 0.8, name: 1 } as const;

function weightOf(text: string, entry: DictionaryEntry | undefined): number {
  if (GENERIC_WORDS.has(text)) return WEIGHTS.generic;
  if (!entry?.named) return WEIGHTS.ordinary;
  return entry.docs.length + entry.tags.length > 0 ? WEIGHTS.name : WEIGHTS.everyday;
}

/** An unknown rest says the more the longer it is. */
const unknownWeight = (length: number) => [0, 0.15, 0.6, 0.9][length] ?? 1;

/** Words of the dictionary inside another word: 职代会提案 → 职代会, 提案. */
function wordsWithin(word: string, dictionary: Dictionary): string[] {
  const found: string[] = [];
  for (let from = 0; from < word.length; from += 1)
    for (let end = from + 2; end <= word.length; end += 1) {
      const part = word.slice(from, end);
      if (part !== word && dictionary.has(part) && !GENERIC_WORDS.has(part)) found.push(part);
    }
  return found;
}

/** Keeps the best degree of each phrase. */
class Variants {
  readonly #degrees = new Map<string, number>();

  add(phrase: string, degree: number): void {
    this.#degrees.set(phrase, Math.max(degree, this.#degrees.get(phrase) ?? 0));
  }

  list(): Variant[] {
    return [...this.#degrees].map(([phrase, degree]) => ({ phrase, degree })).sort((a, b) => b.degree - a.degree);
  }
}

function addTagWords(entry: DictionaryEntry, factor: number, lexicon: Lexicon, variants: Variants, tags: Map<number, number>): void {
  for (const { tag, label } of entry.tags) {
    const term = lexicon.tags[tag];
    if (!term) continue;
    tags.set(tag, Math.max(tags.get(tag) ?? 0, factor * (label ? 1 : 0.7)));
    variants.add(term.label, factor * (label ? 1 : 0.7));
    for (const alias of term.aliases) variants.add(alias, factor * (label ? 0.6 : 0.35));
  }
}

/** Kinds of union that a word begins: 学校 → 学校工会. */
const orgTypesOf = (word: string, { orgTypes }: Lexicon): number[] =>
  orgTypes.flatMap((label, i) => (word.length > 1 && label.startsWith(word) ? [i] : []));

/** A known word with its other names, what it means in the library's words, and the broader words within it. */
function knownConcept(text: string, dictionary: Dictionary, lexicon: Lexicon): Concept {
  const variants = new Variants();
  const tags = new Map<number, number>();
  variants.add(text, 1);
  const entry = dictionary.get(text);
  if (entry) {
    addTagWords(entry, 1, lexicon, variants, tags);
    entry.means.forEach((meaning, i) => {
      const degree = 0.85 - 0.12 * i;
      variants.add(meaning, degree);
      const target = dictionary.get(meaning);
      if (target) addTagWords(target, 0.8 * degree, lexicon, variants, tags);
    });
    for (const doc of entry.docs) for (const name of lexicon.docs[doc]?.aliases.slice(0, 2) ?? []) variants.add(name, 0.4);
  }
  for (const part of wordsWithin(text, dictionary)) {
    const degree = 0.3 + 0.3 * (part.length / text.length);
    variants.add(part, degree);
    const inner = dictionary.get(part);
    if (inner) addTagWords(inner, 0.6 * degree, lexicon, variants, tags);
  }
  return {
    text,
    weight: weightOf(text, entry),
    known: true,
    variants: variants.list(),
    tags,
    orgTypes: orgTypesOf(text, lexicon),
    pairs: [],
  };
}

/** A rest that no dictionary holds: itself, and its pairs of characters as hints. */
function unknownConcept(text: string): Concept {
  // Those that the search for the whole rest fetches anyway.
  const pairs = text.length > 2 ? coverGrams(text).map(({ gram }) => gram) : [];
  return {
    text,
    weight: unknownWeight(text.length),
    known: false,
    variants: [{ phrase: text, degree: 1 }],
    tags: new Map(),
    orgTypes: [],
    pairs,
  };
}

function toConcept({ kind, text }: Piece, dictionary: Dictionary, lexicon: Lexicon): Concept[] {
  if (kind === 'word') return [knownConcept(text, dictionary, lexicon)];
  return kind === 'unknown' ? [unknownConcept(text)] : [];
}

/** Likeness from which on a name is taken for another way to say the whole query. */
const ALIKE = 0.7;

function alikeNames(content: string, dictionary: Dictionary): Pick<Concept, 'variants' | 'tags'> {
  const variants: Variant[] = [];
  const tags = new Map<number, number>();
  if (content.length < 3) return { variants, tags };
  for (const { word, tags: owners, docs } of dictionary.values()) {
    if (docs.length + owners.length === 0 || word === content) continue;
    // As much of it must be shared as the shorter of the two can give.
    if ((2 * Math.min(word.length, content.length)) / (word.length + content.length) < ALIKE) continue;
    const degree = likeness(content, word);
    if (degree < ALIKE) continue;
    variants.push({ phrase: word, degree });
    for (const { tag } of owners) tags.set(tag, Math.max(degree, tags.get(tag) ?? 0));
  }
  return { variants: variants.sort((a, b) => b.degree - a.degree).slice(0, 12), tags };
}

/** Longer stretches stand nowhere word for word. */
const LONGEST_STRETCH = 12;

/** What was typed in one go, where ordinary words are part of it: a text that says it word for word says just this. */
function stretchOf(pieces: readonly Piece[], query: string, dictionary: Dictionary): string | undefined {
  const texts = pieces.filter(({ kind }) => kind === 'word' || kind === 'unknown').map(({ text }) => text);
  const ordinary = texts.filter((text) => text.length > 1 && !dictionary.get(text)?.named && !GENERIC_WORDS.has(text));
  const whole = texts.join('');
  const fits = texts.length > 1 && whole.length >= 4 && whole.length <= LONGEST_STRETCH;
  return fits && ordinary.length > 0 && query.includes(whole) ? whole : undefined;
}

/**
 * What a query asks for: its concepts, each with its other names, and the part of a work summary that it wants.
 * @param query as typed, in Simplified characters
 */
export function planQuery(query: string, dictionary: Dictionary, lexicon: Lexicon): Plan {
  const normal = normalizeQuery(query);
  const pieces = segment(normal, dictionary);
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const concepts = pieces.flatMap((piece) => toConcept(piece, dictionary, lexicon));
  return {
    query: normal,
    concepts,
    // One known word is a name already; what only looks like it is something else.
    alike: alikeNames(concepts.length === 1 && concepts[0]?.known ? '' : concepts.map(({ text }) => text).join(''), dictionary),
    stretch: stretchOf(pieces, normal, dictionary),
    slot: pieces.find(({ kind }) => kind === 'slot')?.slot,
    wantsFigures: kinds.has('figures'),
    wantsSummary: kinds.has('summary'),
    unspecific: concepts.every(({ weight, orgTypes }) => weight < 0.5 || orgTypes.length > 0),
  };
}
