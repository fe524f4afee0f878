import { readSlotToken, type DictionaryEntry } from '../data/dictionary.ts';
import { foldWord } from '../data/folded-names.ts';
import { ended } from '../data/grams.ts';
import { countedWeight } from '../data/pagefind-contract.ts';
import type { Names } from '../data/names.ts';
import { passagesOf, quantityMentions } from '../data/passages.ts';
import { placeWords } from '../data/place-words.ts';
import { isQuantityWord, quantityKeysIn, quantityWord } from '../data/quantity.ts';
import type { StoredSection } from '../data/stored-text.ts';
import { inParts, LEVELS, levelOf, saturate, strengthOf } from '../data/strength.ts';
import { breathe } from './breathe.ts';
import { once } from './once.ts';
import type { FindWord, Posting, Postings } from './text-index.ts';

interface HeldPassage {
  /** Its index words, each by its number in the vocabulary. */
  words: Int32Array;
  at: number;
  weight: number;
  /** Without spaces and in small letters, as the dictionary writes its words. */
  folded: string;
  slot: number | undefined;
}

interface HeldText {
  passages: HeldPassage[];
  /** How much it says about each quantity, and where, by index word; read when the first is asked for. */
  quantities: () => ReadonlyMap<string, Posting>;
}

/** How often a word stands in a text; it does not overlap itself. */
function occurrences(text: string, word: string): number {
  let found = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found += 1;
  return found;
}

/** Known words and quantities stand in the index once each, under a weight for how much the record says about them. */
const strengthOfLevel = (mentions: number) => strengthOf(saturate(countedWeight(LEVELS[levelOf(mentions)] ?? 0)));

function quantitiesOf(text: readonly StoredSection[], room: number): Map<string, Posting> {
  const passages = passagesOf(text);
  const places = new Map<string, number[]>();
  for (const { text, at } of placeWords(passages, room))
    for (const key of quantityKeysIn(text)) places.set(key, [...(places.get(key) ?? []), at]);
  const mentions = [...quantityMentions(passages)];
  return new Map(
    mentions.map(([key, sum]) => [ended(quantityWord(key)), { strength: strengthOfLevel(sum), words: places.get(key) ?? [] }]),
  );
}

/** Reads all texts. @returns them, and the number of each index word */
async function hold(texts: readonly (readonly StoredSection[])[], room: number) {
  const vocabulary = new Map<string, number>();
  const number = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    if (known === vocabulary.size) vocabulary.set(word, known);
    return known;
  };
  const held: HeldText[] = [];
  for (const text of texts) {
    await breathe();
    let quantities: ReadonlyMap<string, Posting> | undefined;
    held.push({
      passages: placeWords(passagesOf(text), room).map(({ text, weight, slot, at, words }) => ({
        words: Int32Array.from(words, number),
        at,
        weight,
        folded: foldWord(text),
        slot,
      })),
      quantities: () => (quantities ??= quantitiesOf(text, room)),
    });
  }
  return { held, vocabulary };
}

/** A word of the text itself. @param wanted its number in the vocabulary */
function postingOf({ passages }: HeldText, wanted: number): Posting | undefined {
  const places: number[] = [];
  let sum = 0;
  for (const { words, at, weight } of passages)
    for (let i = words.indexOf(wanted); i >= 0; i = words.indexOf(wanted, i + 1)) {
      places.push(at + i);
      sum += countedWeight(weight);
    }
  return places.length > 0 ? { strength: strengthOf(saturate(inParts(sum))), words: places } : undefined;
}

/** A word of the dictionary. */
function knownPosting({ passages }: HeldText, { word }: DictionaryEntry): Posting | undefined {
  const counts = passages.map(({ folded }) => occurrences(folded, word));
  const sum = counts.reduce((sum, count, i) => sum + count * (passages[i]?.weight ?? 0), 0);
  const words = passages.flatMap(({ at }, i) => (counts[i] ? [at] : []));
  return words.length > 0 ? { strength: strengthOfLevel(sum), words } : undefined;
}

/** A word of the dictionary in the sections that fill a slot. */
function slotPosting({ passages }: HeldText, { word, named }: DictionaryEntry, slot: number): Posting | undefined {
  const holds = passages.filter((passage) => passage.slot === slot && passage.folded.includes(word));
  const words = named ? holds.map(({ at }) => at) : [];
  return words.length > 0 ? { strength: strengthOf(saturate(countedWeight(1))), words } : undefined;
}

/**
 * Index words without an index: looked up in the texts themselves, each as the index has it, at the same places and with the
 * same weight (build/build-pages.ts).
 * @param texts in the order of the lexicon
 */
export function plainWords(
  texts: readonly (readonly StoredSection[])[],
  { lexicon: { partRoom }, dictionary }: Pick<Names, 'lexicon' | 'dictionary'>,
): FindWord {
  const load = once(() => hold(texts, partRoom));
  const kept = new Map<string, Postings>();

  function finderOf(word: string, vocabulary: ReadonlyMap<string, number>): (text: HeldText) => Posting | undefined {
    const entry = dictionary.ofToken(word);
    if (entry) return (text) => knownPosting(text, entry);
    const { slot, token } = readSlotToken(word);
    const inSlot = dictionary.ofToken(token);
    if (inSlot) return (text) => slotPosting(text, inSlot, slot);
    if (isQuantityWord(word)) return (text) => text.quantities().get(word);
    const wanted = vocabulary.get(word);
    return (text) => (wanted === undefined ? undefined : postingOf(text, wanted));
  }

  return async (word) => {
    const before = kept.get(word);
    if (before) return before;
    const { held, vocabulary } = await load();
    const find = finderOf(word, vocabulary);
    const found = new Map<number, Posting>();
    held.forEach((text, place) => {
      const posting = find(text);
      if (posting) found.set(place, posting);
    });
    kept.set(word, found);
    return found;
  };
}
