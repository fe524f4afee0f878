/**
 * How Chinese text stands in the index: every run of characters as its overlapping pairs (帮扶中心 → 帮扶 扶中 中心).
 * Pagefind's own segmentation differs between the build and a browser, and between browsers; pairs are the same everywhere,
 * and any substring is found exactly.
 */

const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

const pairs = (characters: readonly string[]): string[] =>
  characters.length === 1 ? [...characters] : characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`);

/** @returns the text with each run of Chinese characters as pairs, words of other scripts as they are */
export function toGrams(text: string): string {
  return text.replace(HAN_RUN, (run) => ` ${pairs([...run]).join(' ')} `);
}

/** One index word of a phrase and its place, counted in index words from the start of the phrase. */
export interface PlacedGram {
  gram: string;
  offset: number;
}

const wordsOf = (phrase: string): string[] =>
  toGrams(phrase)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The fewest index words that cover a phrase: 工资集体协商 → 工资(0) 集体(2) 协商(4). */
export function coverGrams(phrase: string): PlacedGram[] {
  const words = wordsOf(phrase);
  let covered = -1;
  return words.flatMap((gram, offset) => {
    const next = words[offset + 1];
    const overlaps = HAN.test(gram) && next !== undefined && HAN.test(next) && next.startsWith(gram.slice(-1));
    // A pair whose first character is covered may wait for the next one, which covers its second.
    if (covered >= offset && overlaps && gram.length > 1) return [];
    covered = gram.length > 1 && HAN.test(gram) ? offset + 1 : offset;
    return [{ gram, offset }];
  });
}
