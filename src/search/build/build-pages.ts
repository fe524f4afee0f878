import { escapeHtml } from '../../lib/escape-html.ts';
import { hasToken, slotToken, type Dictionary } from '../data/dictionary.ts';
import { foldWord } from '../data/folded-names.ts';
import { ended } from '../data/grams.ts';
import { FILLER, weightAttribute as attribute } from '../data/pagefind-contract.ts';
import { quantityMentions, type Passage } from '../data/passages.ts';
import { placeWords, type PlacedPassage } from '../data/place-words.ts';
import { quantityWord } from '../data/quantity.ts';
import { LEVELS, levelOf } from '../data/strength.ts';
import { partTokens } from './part-room.ts';
import type { WordCounter } from './word-counter.ts';

/** A passage on its places, and how often each known word is in it. */
interface CountedPassage extends PlacedPassage {
  counts: ReadonlyMap<string, number>;
}

/** The index words of the dictionary words and of the quantities that a record holds, by level. Each stands there once: repeats would only make the index larger. */
function tokensByLevel(passages: readonly CountedPassage[], dictionary: Dictionary): string[][] {
  const mentions = new Map<string, number>();
  for (const { counts, weight } of passages)
    for (const [word, count] of counts) mentions.set(word, (mentions.get(word) ?? 0) + weight * count);
  const levels: string[][] = LEVELS.map(() => []);
  for (const [word, sum] of mentions) {
    const entry = dictionary.get(word);
    if (entry && hasToken(entry)) levels[levelOf(sum)]?.push(entry.token);
  }
  for (const [key, sum] of quantityMentions(passages)) levels[levelOf(sum)]?.push(ended(quantityWord(key)));
  return levels.map((tokens) => tokens.sort());
}

/** Words of the sections that fill a slot of a work summary. */
function slotTokens(passages: readonly CountedPassage[], dictionary: Dictionary): string[] {
  const found = passages.flatMap(({ slot, counts }) => {
    if (slot === undefined) return [];
    const entries = [...counts.keys()].map((word) => dictionary.get(word));
    return entries.flatMap((entry) => (entry?.named ? [slotToken(entry.token, slot)] : []));
  });
  return [...new Set(found)].sort();
}

/** A part in its room: its text, and the known words and quantities in it, which add nothing to what the record says about them. */
function partPage({ text, weight, words, counts }: CountedPassage, dictionary: Dictionary, room: number): string {
  const tokens = partTokens(text, counts.keys(), dictionary);
  const filler = ` ${FILLER}`.repeat(room - words.length - tokens.length);
  return `<p ${attribute(weight)}>${escapeHtml(words.join(' '))}</p><p ${attribute(0)}>${(tokens.join(' ') + filler).trimStart()}</p>`;
}

/**
 * The page that Pagefind reads in place of the reader's: the text as pairs of characters, and the known words at its end.
 * @param counter of all dictionary words of two characters and more
 * @param room places of each part, enough for the longest (part-room.ts)
 */
export function indexPage(passages: readonly Passage[], counter: WordCounter, dictionary: Dictionary, room: number): string {
  const counted = placeWords(passages, room).map((passage) => ({ ...passage, counts: counter.count(foldWord(passage.text)) }));
  const texts = counted.map((passage) =>
    passage.part === undefined
      ? `<p ${attribute(passage.weight)}>${escapeHtml(passage.words.join(' '))}</p>`
      : partPage(passage, dictionary, room),
  );
  const known = tokensByLevel(counted, dictionary).map((tokens, i) => `<p ${attribute(LEVELS[i] ?? 1)}>${tokens.join(' ')}</p>`);
  const bySlot = `<p ${attribute(1)}>${slotTokens(counted, dictionary).join(' ')}</p>`;
  return `<html><body>${texts.join('')}${known.join('')}${bySlot}</body></html>`;
}
