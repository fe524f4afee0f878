import { foldWord, hasToken, type Dictionary } from '../data/dictionary.ts';
import { isPair, type PlacedGram } from '../data/grams.ts';
import { indexedWeight, saturate } from '../data/pagefind-contract.ts';
import { passagesOf, quantityMentions } from '../data/passages.ts';
import { isQuantityKey, quantityKeysIn } from '../data/quantity.ts';
import type { StoredSection } from '../data/stored-text.ts';
import { LEVELS, levelOf, strengthOf } from '../data/strength.ts';
import { gramsOf, type TextHits, type TextIndex } from './text-index.ts';

interface HeldText {
  passages: HeldPassage[];
  /** How much it says about each quantity, by key; read when the first is asked for. */
  quantities: () => ReadonlyMap<string, number>;
}

interface HeldPassage {
  /** In small letters. */
  text: string;
  /** The same without spaces, as the dictionary writes its words. */
  folded: string;
  weight: number;
  slot: number | undefined;
  part: number | undefined;
}

const HAN = /\p{Script=Han}/u;
const ASCII = /[a-z0-9]/;

/** Whether two neighbours belong to one word of the index: both Chinese, or both letters or digits. */
const goOn = (a: string, b: string): boolean => (HAN.test(a) && HAN.test(b)) || (ASCII.test(a) && ASCII.test(b));

/** How often an index word stands in a text. What is no pair of characters stands there by itself only (grams.ts). */
function occurrences(text: string, gram: string): number {
  const word = isPair(gram) ? gram : gram.slice(0, -1);
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const after = at + word.length;
    if (isPair(gram) || !(goOn(text.charAt(at - 1), word.charAt(0)) || goOn(word.slice(-1), text.charAt(after)))) found += 1;
  }
  return found;
}

/** Whether the index words of a phrase stand side by side in a text. */
function holdsPhrase(text: string, phrase: string, grams: readonly PlacedGram[]): boolean {
  const [first, last] = [grams[0]?.gram ?? '', grams[grams.length - 1]?.gram ?? ''];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = !isPair(first) && goOn(text.charAt(at - 1), phrase.charAt(0));
    const after = !isPair(last) && goOn(phrase.slice(-1), text.charAt(at + phrase.length));
    if (!before && !after) return true;
  }
  return false;
}

/** How often a known word stands in a text without spaces; it does not overlap itself. */
const mentionsOf = (folded: string, word: string): number => folded.split(word).length - 1;

/**
 * The index for browsers that cannot run Pagefind: it looks through the texts themselves, and weighs what it finds as Pagefind does.
 * @param texts in the order of the lexicon
 */
export function createPlainIndex(texts: readonly (readonly StoredSection[])[], dictionary: Dictionary): TextIndex {
  const documents = texts.map((text): HeldText => {
    const passages = passagesOf(text);
    let quantities: ReadonlyMap<string, number> | undefined;
    return {
      passages: passages.map(({ text, weight, slot, part }) => ({ text: text.toLowerCase(), folded: foldWord(text), weight, slot, part })),
      quantities: () => (quantities ??= quantityMentions(passages)),
    };
  });
  const kept = new Map<string, TextHits>();

  function look(key: string, frequencyOf: (text: HeldText) => number): Promise<TextHits> {
    const known = kept.get(key);
    if (known) return Promise.resolve(known);
    const hits = new Map<number, number>();
    documents.forEach((text, place) => {
      const frequency = frequencyOf(text);
      if (frequency > 0) hits.set(place, strengthOf(frequency));
    });
    kept.set(key, hits);
    return Promise.resolve(hits);
  }

  /** Known words and quantities stand in the index once each, under a weight for how much the record says about them. */
  const byLevel = (sum: number) => (sum > 0 ? saturate(indexedWeight(LEVELS[levelOf(sum)] ?? 0)) : 0);
  const frequencyOf = ({ passages }: HeldText, gram: string): number =>
    saturate(passages.reduce((sum, { text, weight }) => sum + indexedWeight(weight) * occurrences(text, gram), 0));

  /** A phrase is as strong as the rarest of its index words, wherever else that stands in the record. */
  const phraseFrequency = (text: HeldText, phrase: string, grams: readonly PlacedGram[]): number =>
    text.passages.some((passage) => holdsPhrase(passage.text, phrase, grams))
      ? Math.min(...grams.map(({ gram }) => frequencyOf(text, gram)))
      : 0;

  return {
    find: (phrase) => {
      if (isQuantityKey(phrase)) return look(phrase, ({ quantities }) => byLevel(quantities().get(phrase) ?? 0));
      const entry = dictionary.get(phrase);
      const grams = gramsOf(phrase, dictionary);
      if (grams.length === 0) return Promise.resolve(new Map());
      if (!entry || !hasToken(entry)) return look(phrase, (text) => phraseFrequency(text, phrase, grams));
      return look(phrase, ({ passages }) =>
        byLevel(passages.reduce((sum, { folded, weight }) => sum + weight * mentionsOf(folded, entry.word), 0)),
      );
    },
    findParts: (phrase) => {
      const grams = gramsOf(phrase, dictionary);
      if (grams.length === 0) return Promise.resolve(new Map());
      const entry = dictionary.get(phrase);
      const quantity = isQuantityKey(phrase);
      const holds = ({ text, folded }: HeldPassage) => {
        if (quantity) return quantityKeysIn(text).includes(phrase);
        return entry && hasToken(entry) ? folded.includes(entry.word) : holdsPhrase(text, phrase, grams);
      };
      const hits = documents.map(({ passages }, place): [number, Set<number>] => [
        place,
        new Set(passages.flatMap((passage) => (passage.part !== undefined && holds(passage) ? [passage.part] : []))),
      ]);
      return Promise.resolve(new Map(hits.filter(([, parts]) => parts.size > 0)));
    },
    findInSlot: (word, slot) => {
      if (!dictionary.get(word)?.named) return Promise.resolve(new Map());
      const holds = (passage: HeldPassage) => passage.slot === slot && passage.folded.includes(word);
      return look(`${slot}:${word}`, ({ passages }) => (passages.some(holds) ? saturate(indexedWeight(1)) : 0));
    },
  };
}
