import { indexWords } from './grams.ts';
import type { Passage } from './passages.ts';

/** A passage as its index words. */
export interface PlacedPassage extends Passage {
  words: string[];
  /** Place of the first of them among those of the record. */
  at: number;
}

/**
 * Where the index words of a record stand: the parts first, each in its own room, then the rest, one passage after the other.
 * The same for Pagefind and for the plain index, so that both know the same places.
 * @param room places of each part
 */
export function placeWords(passages: readonly Passage[], room: number): PlacedPassage[] {
  const parts = passages.filter(({ part }) => part !== undefined).sort((a, b) => (a.part ?? 0) - (b.part ?? 0));
  let at = parts.length * room;
  return [
    ...parts.map((part, i) => ({ ...part, words: indexWords(part.text), at: i * room })),
    ...passages.flatMap((passage) => {
      if (passage.part !== undefined) return [];
      const words = indexWords(passage.text);
      at += words.length;
      return [{ ...passage, words, at: at - words.length }];
    }),
  ];
}
