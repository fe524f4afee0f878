import { hasToken, type Dictionary } from '../data/dictionary.ts';
import { foldWord } from '../data/folded-names.ts';
import { ended, indexWords } from '../data/grams.ts';
import { passagesOf } from '../data/passages.ts';
import { quantityKeysIn, quantityWord } from '../data/quantity.ts';
import type { StoredSection } from '../data/stored-text.ts';
import type { WordCounter } from './word-counter.ts';

/** Index words of the known words and quantities in a part, each once, in order. @param words that are in it */
export function partTokens(text: string, words: Iterable<string>, dictionary: Dictionary): string[] {
  const known = [...words].flatMap((word) => {
    const entry = dictionary.get(word);
    return entry && hasToken(entry) ? [entry.token] : [];
  });
  return [...new Set([...known, ...quantityKeysIn(text).map((key) => ended(quantityWord(key)))])].sort();
}

/** @returns places that the longest part of these records needs for its text and for the known words in it; at least one */
export function roomOfParts(texts: readonly (readonly StoredSection[])[], counter: WordCounter, dictionary: Dictionary): number {
  let room = 1;
  for (const text of texts)
    for (const { text: said, part } of passagesOf(text)) {
      if (part === undefined) continue;
      const tokens = partTokens(said, counter.count(foldWord(said)).keys(), dictionary);
      room = Math.max(room, indexWords(said).length + tokens.length);
    }
  return room;
}
