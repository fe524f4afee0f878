import type { Dictionary, DictionaryEntry } from '../data/dictionary.ts';
import { coverGrams, isPair } from '../data/grams.ts';
import type { Lexicon } from '../data/lexicon.ts';
import type { Names } from '../data/names.ts';
import { quantityKeys, type WrittenQuantity } from '../data/quantity.ts';
import type { Speech } from '../data/speech.ts';
import { WEIGHTS } from '../data/weights.ts';

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
  /** Fields that it names, by place. */
  fields: readonly number[];
  /** Summaries whose union or place it names, by place of the document. */
  unions: readonly number[];
  /** Pairs of characters of an unknown rest; each found is a hint. */
  pairs: readonly string[];
  /** An errand that nobody runs in such a library, or a thing to buy. */
  errand: boolean;
  /** It names whom unions work for or with. */
  people: boolean;
}

/** Whether a concept tells what the query is about, as against words that everything here is about. */
export const isSubject = ({ weight }: Pick<Concept, 'weight'>): boolean => weight > WEIGHTS.genericShare;

/** Whether a word says nothing but what kind of union is meant: a preference, no subject. */
const isKind = (entry: DictionaryEntry | undefined, dictionary: Dictionary): boolean =>
  (entry?.means.length ?? 0) > 0 && (entry?.means ?? []).every((meaning) => (dictionary.get(meaning)?.kinds.length ?? 0) > 0);

function weightOf(text: string, entry: DictionaryEntry | undefined, { speech: { generic }, dictionary }: Names): number {
  if (isKind(entry, dictionary)) return WEIGHTS.genericShare;
  // One that the library has a meaning for (创新 → 创新方法) tells more than one that it has not.
  if (generic.has(text)) return (entry?.means.length ?? 0) > 0 ? WEIGHTS.ordinaryShare : WEIGHTS.genericShare;
  if (!entry?.named) return WEIGHTS.ordinaryShare;
  return entry.docs.length + entry.tags.length + entry.fields.length > 0 ? 1 : WEIGHTS.everydayShare;
}

/** A single character may be anything. */
const unknownWeight = (length: number) => (length === 1 ? WEIGHTS.genericShare : WEIGHTS.ordinaryShare);

/** Words of the dictionary inside another word, without those inside them: 职代会提案 → 职代会, 提案. */
function wordsWithin(word: string, { dictionary, speech }: Names): string[] {
  const found: string[] = [];
  for (let from = 0; from < word.length; from += 1)
    for (let end = from + 2; end <= word.length; end += 1) {
      const part = word.slice(from, end);
      if (part !== word && dictionary.has(part) && !speech.generic.has(part)) found.push(part);
    }
  return found.filter((part) => !found.some((other) => other !== part && other.includes(part)));
}

/** Other ways to say a word, gathered with the best degree of each. */
class Gathered {
  readonly #phrases = new Map<string, number>();
  readonly tags = new Map<number, number>();
  readonly #dictionary: Dictionary;
  readonly #lexicon: Lexicon;

  constructor(dictionary: Dictionary, lexicon: Lexicon) {
    this.#dictionary = dictionary;
    this.#lexicon = lexicon;
  }

  add(phrase: string, degree: number): void {
    this.#phrases.set(phrase, Math.max(degree, this.#phrases.get(phrase) ?? 0));
  }

  /** The tags that a word names, and their other names. */
  addTags(entry: DictionaryEntry | undefined, factor: number): void {
    for (const { tag, label } of entry?.tags ?? []) {
      const term = this.#lexicon.tags[tag];
      if (!term) continue;
      this.tags.set(tag, Math.max(this.tags.get(tag) ?? 0, factor * (label ? 1 : WEIGHTS.aliasToTag)));
      this.add(term.label, factor * (label ? 1 : WEIGHTS.aliasToTag));
      for (const alias of term.aliases) this.add(alias, factor * (label ? WEIGHTS.tagAliases : WEIGHTS.aliasAliases));
    }
  }

  /** What an everyday word means in the library's words. */
  addMeanings(entry: DictionaryEntry | undefined, factor: number): void {
    (entry?.means ?? []).forEach((meaning, i) => {
      const degree = factor * (1 - WEIGHTS.laterMeaning * i);
      this.add(meaning, degree);
      this.addTags(this.#dictionary.get(meaning), degree);
    });
  }

  variants(): Variant[] {
    return [...this.#phrases].map(([phrase, degree]) => ({ phrase, degree })).sort((a, b) => b.degree - a.degree);
  }
}

/** Kinds of union that a word begins: 学校 → 学校工会. */
const orgTypesOf = (word: string, { orgTypes }: Lexicon): number[] =>
  orgTypes.flatMap((label, i) => (word.length > 1 && label.startsWith(word) ? [i] : []));

const traitsOf = (text: string, { errands, places, people }: Speech): Pick<Concept, 'errand' | 'people'> => ({
  errand: errands.has(text) || places.has(text),
  people: people.some((name) => text.includes(name)),
});

/** A known word with its other names, what it means in the library's words, and the broader words within it. */
export function knownConcept(text: string, names: Names): Concept {
  const { dictionary, lexicon, speech } = names;
  const gathered = new Gathered(dictionary, lexicon);
  const entry = dictionary.get(text);
  gathered.add(text, 1);
  gathered.addTags(entry, 1);
  gathered.addMeanings(entry, 1);
  for (const part of wordsWithin(text, names)) {
    gathered.add(part, WEIGHTS.partDegree);
    gathered.addTags(dictionary.get(part), WEIGHTS.partDegree);
    gathered.addMeanings(dictionary.get(part), WEIGHTS.partDegree);
  }
  return {
    text,
    weight: weightOf(text, entry, names),
    known: true,
    variants: gathered.variants(),
    tags: gathered.tags,
    orgTypes: orgTypesOf(text, lexicon),
    fields: entry?.fields ?? [],
    unions: (entry?.docs ?? []).filter((place) => lexicon.docs[place]?.kind === 'summary'),
    pairs: [],
    ...traitsOf(text, speech),
  };
}

/** A rest that no dictionary holds: itself, and its pairs of characters as hints. */
export function unknownConcept(text: string, speech: Speech): Concept {
  // Those that the search for the whole rest fetches anyway.
  const pairs = text.length > 2 ? coverGrams(text).flatMap(({ gram }) => (isPair(gram) ? [gram] : [])) : [];
  return {
    text,
    weight: unknownWeight(text.length),
    known: false,
    variants: [{ phrase: text, degree: 1 }],
    tags: new Map(),
    orgTypes: [],
    fields: [],
    unions: [],
    pairs,
    ...traitsOf(text, speech),
  };
}

/** A number, by its value, with what it counts; the number alone is a hint. */
export function quantityConcept(text: string, quantity: Pick<WrittenQuantity, 'value' | 'unit'>): Concept {
  const [key = '', bare] = quantityKeys(quantity);
  const hint = bare === undefined ? [] : [{ phrase: bare, degree: WEIGHTS.bareNumber }];
  return {
    text,
    weight: 1,
    known: true,
    variants: [{ phrase: key, degree: 1 }, ...hint],
    tags: new Map(),
    orgTypes: [],
    fields: [],
    unions: [],
    pairs: [],
    errand: false,
    people: false,
  };
}
