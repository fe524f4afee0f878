import { foldWord, hasToken, type Dictionary } from '../data/dictionary.ts';
import { passagesOf, quantityMentions } from '../data/passages.ts';
import { isQuantityKey, quantityKeysIn } from '../data/quantity.ts';
import type { StoredSection } from '../data/stored-text.ts';
import { LEVELS, levelOf, saturate, strengthOf } from '../data/strength.ts';
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

const ASCII = /[a-z0-9]/;

/** How often a phrase stands in a text. Letters and digits at its ends must not go on in the text. */
function occurrences(text: string, phrase: string): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const before = ASCII.test(phrase.charAt(0)) && ASCII.test(text.charAt(at - 1));
    const after = ASCII.test(phrase.charAt(phrase.length - 1)) && ASCII.test(text.charAt(at + phrase.length));
    if (!before && !after) found += 1;
  }
  return found;
}

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
  const byLevel = (sum: number) => (sum > 0 ? saturate(LEVELS[levelOf(sum)] ?? 0) : 0);
  const mentions = ({ passages }: HeldText, phrase: string, of: 'text' | 'folded') =>
    passages.reduce((sum, passage) => sum + passage.weight * occurrences(passage[of], phrase), 0);

  return {
    find: (phrase) => {
      if (isQuantityKey(phrase)) return look(phrase, ({ quantities }) => byLevel(quantities().get(phrase) ?? 0));
      const entry = dictionary.get(phrase);
      if (gramsOf(phrase, dictionary).length === 0) return Promise.resolve(new Map());
      if (!entry || !hasToken(entry)) return look(phrase, (text) => saturate(mentions(text, phrase, 'text')));
      return look(phrase, (text) => byLevel(mentions(text, entry.word, 'folded')));
    },
    findParts: (phrase) => {
      if (gramsOf(phrase, dictionary).length === 0) return Promise.resolve(new Map());
      const entry = dictionary.get(phrase);
      const quantity = isQuantityKey(phrase);
      const holds = ({ text, folded }: HeldPassage) => {
        if (quantity) return quantityKeysIn(text).includes(phrase);
        return entry && hasToken(entry) ? occurrences(folded, entry.word) > 0 : occurrences(text, phrase) > 0;
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
      return look(`${slot}:${word}`, ({ passages }) => (passages.some(holds) ? saturate(1) : 0));
    },
  };
}
