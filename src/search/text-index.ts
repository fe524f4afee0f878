import { coverGrams } from './grams.ts';
import type { Dictionary } from './dictionary.ts';

/** Where a phrase stands in the texts: by place of the document, how strongly it is about it, 0 to 1. */
export type TextHits = ReadonlyMap<number, number>;

/** A full-text index as the ranking sees it. */
export interface TextIndex {
  find: (phrase: string) => Promise<TextHits>;
}

/** As much of Pagefind as a search needs. */
export interface Engine {
  search: (query: string) => Promise<{ results: readonly { id: string; score: number; words: readonly number[] }[] }>;
}

/** Pagefind's saturated term frequency of a text that is all about a word, measured with the options of the client. */
const FULL_STRENGTH = 3.6;

/** @returns whether the index words stand where the phrase has them, so that the whole phrase is there and not only its parts */
function holdsPhrase(words: readonly number[], offsets: readonly number[]): boolean {
  const places = new Set(words);
  return words.some((start) => offsets.every((offset) => places.has(start + offset)));
}

/**
 * Phrase search on top of Pagefind. Known words have an index word of their own; any other text is found by its pairs of characters.
 * @param places document's place by Pagefind id
 * @param engine called once a phrase; answers are kept
 */
export function createTextIndex(engine: Engine, dictionary: Dictionary, places: ReadonlyMap<string, number>): TextIndex {
  const kept = new Map<string, Promise<TextHits>>();

  async function search(phrase: string): Promise<TextHits> {
    const token = dictionary.get(phrase)?.token;
    const grams = token ? [{ gram: token, offset: 0 }] : coverGrams(phrase);
    if (grams.length === 0) return new Map();
    const { results } = await engine.search(grams.map(({ gram }) => gram).join(' '));
    const offsets = grams.map(({ offset }) => offset);
    const whole = grams.length === 1 ? results : results.filter(({ words }) => holdsPhrase(words, offsets));
    const idf = Math.log(1 + (places.size - results.length + 0.5) / (results.length + 0.5));
    return new Map(
      whole.flatMap(({ id, score }): [number, number][] => {
        const place = places.get(id);
        return place === undefined ? [] : [[place, Math.min(1, score / (idf * grams.length * FULL_STRENGTH))]];
      }),
    );
  }

  return {
    find: (phrase) => {
      const found = kept.get(phrase) ?? search(phrase);
      kept.set(phrase, found);
      return found;
    },
  };
}
