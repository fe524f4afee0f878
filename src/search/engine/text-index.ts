import { coverGrams, ended, type PlacedGram } from '../data/grams.ts';
import { isQuantityKey, quantityWord } from '../data/quantity.ts';
import { hasToken, slotToken, type Dictionary } from '../data/dictionary.ts';
import type { Names } from '../data/names.ts';
import { partAt } from '../data/parts.ts';
import { onceEach } from './once.ts';

/** Where a phrase stands in the texts: by place of the document, how strongly it is about it, 0 to 1. */
export type TextHits = ReadonlyMap<number, number>;

/** Parts in which a phrase stands, by place of the document. */
export type PartHits = ReadonlyMap<number, ReadonlySet<number>>;

/** A full-text index as the ranking sees it. */
export interface TextIndex {
  find: (phrase: string) => Promise<TextHits>;
  /** Summaries in which a dictionary word stands in a section that fills this slot. */
  findInSlot: (word: string, slot: number) => Promise<TextHits>;
  /** By document, the numbers of its parts (data/parts.ts) in which a phrase stands; numbers behind the last part are the body's. */
  findParts: (phrase: string) => Promise<PartHits>;
}

/** Where one index word stands in a document. */
export interface Posting {
  /** How strongly the document is about it, 0 to 1 (data/strength.ts). */
  strength: number;
  /** Its places in the document, in index words. */
  words: readonly number[];
}

/** Where one index word stands, by place of the document. */
export type Postings = ReadonlyMap<number, Posting>;

/** Looks up an index word; the same one may be asked for often. */
export type FindWord = (word: string) => Promise<Postings>;

/** A document that has every index word of a phrase: the places of the first, and whether the others follow one of them as in the phrase. */
interface Candidate extends Posting {
  place: number;
  begins: (start: number) => boolean;
}

/**
 * What a phrase is looked up by.
 * @returns its own index word where it has one, its pairs otherwise; none for letters that the library does not know
 */
function gramsOf(phrase: string, dictionary: Dictionary): PlacedGram[] {
  if (isQuantityKey(phrase)) return [{ gram: ended(quantityWord(phrase)), offset: 0 }];
  const entry = dictionary.get(phrase);
  if (entry && hasToken(entry)) return [{ gram: entry.token, offset: 0 }];
  const grams = coverGrams(phrase);
  return grams.some(({ gram }) => /[a-z]/.test(gram) && !dictionary.has(gram.slice(0, -1))) ? [] : grams;
}

/**
 * Phrase search over index words, whoever keeps them. Known words have an index word of their own; any other text is found by its
 * pairs of characters, which must stand side by side as they do in the phrase.
 */
export function createTextIndex(find: FindWord, { lexicon: { partRoom }, dictionary }: Pick<Names, 'lexicon' | 'dictionary'>): TextIndex {
  /** Documents that have all of these index words. */
  async function having(grams: readonly PlacedGram[]): Promise<Candidate[]> {
    if (grams.length === 0) return [];
    const [first, ...others] = await Promise.all(grams.map(({ gram }) => find(gram)));
    const candidates: Candidate[] = [];
    for (const [place, { strength, words }] of first ?? []) {
      const rest = others.map((other) => other.get(place)).filter((posting) => posting !== undefined);
      if (rest.length < others.length) continue;
      const begins = (start: number) => rest.every((posting, i) => posting.words.includes(start + (grams[i + 1]?.offset ?? 0)));
      candidates.push({ place, strength: Math.min(strength, ...rest.map((posting) => posting.strength)), words, begins });
    }
    return candidates;
  }

  async function findPhrase(grams: readonly PlacedGram[]): Promise<TextHits> {
    const found = (await having(grams)).filter(({ words, begins }) => words.some(begins));
    return new Map(found.map(({ place, strength }) => [place, strength]));
  }

  async function findParts(grams: readonly PlacedGram[]): Promise<PartHits> {
    const found = (await having(grams)).map(({ place, words, begins }): [number, Set<number>] => [
      place,
      new Set(words.filter(begins).map((place) => partAt(place, partRoom))),
    ]);
    return new Map(found.filter(([, parts]) => parts.size > 0));
  }

  return {
    // Reading a query and ranking for it ask for the same.
    find: onceEach((phrase) => findPhrase(gramsOf(phrase, dictionary))),
    findParts: (phrase) => findParts(gramsOf(phrase, dictionary)),
    findInSlot: async (word, slot) => {
      const token = dictionary.get(word)?.token;
      return token ? findPhrase([{ gram: slotToken(token, slot), offset: 0 }]) : new Map<number, number>();
    },
  };
}
