import { coverGrams, type PlacedGram } from './grams.ts';
import { slotToken, type Dictionary } from './dictionary.ts';

/** Where a phrase stands in the texts: by place of the document, how strongly it is about it, 0 to 1. */
export type TextHits = ReadonlyMap<number, number>;

/** A full-text index as the ranking sees it. */
export interface TextIndex {
  find: (phrase: string) => Promise<TextHits>;
  /** Summaries in which a dictionary word stands in a section that fills this slot. */
  findInSlot: (word: string, slot: number) => Promise<TextHits>;
}

/** As much of Pagefind as a search needs. */
export interface Engine {
  search: (query: string) => Promise<{ results: readonly { id: string; score: number; words: readonly number[] }[] }>;
}

/** Pagefind's saturated term frequency of a text that is all about a word, measured with the options of the client. */
const FULL_STRENGTH = 3.6;

/** Where one index word stands in a document. */
interface Posting {
  strength: number;
  words: ReadonlySet<number>;
}

type Postings = ReadonlyMap<number, Posting>;

/**
 * Phrase search on top of Pagefind. Known words have an index word of their own; any other text is found by its pairs of characters,
 * which must stand side by side as they do in the phrase.
 * @param places document's place by Pagefind id
 * @param engine called once an index word; answers are kept
 */
export function createTextIndex(engine: Engine, dictionary: Dictionary, places: ReadonlyMap<string, number>): TextIndex {
  const kept = new Map<string, Promise<Postings>>();

  async function search(word: string): Promise<Postings> {
    const { results } = await engine.search(word);
    const idf = Math.log(1 + (places.size - results.length + 0.5) / (results.length + 0.5));
    const found = new Map<number, Posting>();
    for (const { id, score, words } of results) {
      const place = places.get(id);
      if (place !== undefined) found.set(place, { strength: Math.min(1, score / (idf * FULL_STRENGTH)), words: new Set(words) });
    }
    return found;
  }

  function postings(word: string): Promise<Postings> {
    const found = kept.get(word) ?? search(word);
    kept.set(word, found);
    return found;
  }

  async function findPhrase(grams: readonly PlacedGram[]): Promise<TextHits> {
    if (grams.length === 0) return new Map();
    const [first, ...others] = await Promise.all(grams.map(({ gram }) => postings(gram)));
    const hits = new Map<number, number>();
    for (const [place, { strength, words }] of first ?? []) {
      const rest = others.map((other) => other.get(place));
      const whole = [...words].some((start) => rest.every((posting, i) => posting?.words.has(start + (grams[i + 1]?.offset ?? 0))));
      if (whole) hits.set(place, Math.min(strength, ...rest.map((posting) => posting?.strength ?? 0)));
    }
    return hits;
  }

  return {
    find: (phrase) => {
      const token = dictionary.get(phrase)?.token;
      if (token) return findPhrase([{ gram: token, offset: 0 }]);
      const grams = coverGrams(phrase);
      // For letters that it does not know Pagefind answers with words that begin alike.
      const foreign = grams.some(({ gram }) => /[a-z]/.test(gram) && !dictionary.has(gram));
      return findPhrase(foreign ? [] : grams);
    },
    findInSlot: async (word, slot) => {
      const token = dictionary.get(word)?.token;
      return token ? findPhrase([{ gram: slotToken(token, slot), offset: 0 }]) : new Map<number, number>();
    },
  };
}
