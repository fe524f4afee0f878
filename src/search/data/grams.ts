/**
 * How Chinese text stands in the index: every run of characters as its overlapping pairs (帮扶中心 → 帮扶 扶中 中心).
 * Pagefind's own segmentation differs between the build and a browser, and between browsers; pairs are the same everywhere,
 * and any substring is found exactly.
 */

export const HAN = /\p{Script=Han}/u;
/** Runs of Chinese characters, and words of other letters and digits. */
export const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Ends every index word that is no pair. Where Pagefind does not have a word, it answers with those that begin it or that it begins
 * (三亚 with 三, 2018 with 20 or 201); with its end on, no word begins another. A letter without case, since Pagefind takes words apart where letters with case meet digits.
 */
const END = 'א';

/** An index word that is no text, with its end on. */
export const ended = (word: string): string => `${word}${END}`;

const wordsOfRun = (run: string): string[] => {
  const characters = [...run];
  if (!HAN.test(run) || characters.length === 1) return [ended(run.toLowerCase())];
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);
};

/** @returns the index words of a text: each run of Chinese characters as pairs, words of other scripts whole */
export const indexWords = (text: string): string[] => (text.match(RUN) ?? []).flatMap(wordsOfRun);

/** Whether an index word is a pair of characters. */
export const isPair = (gram: string): boolean => !gram.endsWith(END);

/** One index word of a phrase and its place, counted in index words from the start of the phrase. */
export interface PlacedGram {
  gram: string;
  offset: number;
}

/** The fewest index words that cover a phrase: 工资集体协商 → 工资(0) 集体(2) 协商(4). */
export function coverGrams(phrase: string): PlacedGram[] {
  const words = indexWords(phrase);
  let covered = -1;
  return words.flatMap((gram, offset) => {
    const next = words[offset + 1];
    const overlaps = next !== undefined && isPair(gram) && isPair(next) && next.startsWith(gram.slice(-1));
    // A pair whose first character is covered may wait for the next one, which covers its second.
    if (covered >= offset && overlaps) return [];
    covered = isPair(gram) ? offset + 1 : offset;
    return [{ gram, offset }];
  });
}
