import { escapeHtml } from '../../lib/escape-html.ts';
import { hasToken, slotToken, type Dictionary } from '../data/dictionary.ts';
import { foldWord } from '../data/folded-names.ts';
import { ended } from '../data/grams.ts';
import { FILLER, weightAttribute as attribute } from '../data/pagefind-contract.ts';
import { PART_ROOM } from '../data/parts.ts';
import { quantityMentions, type Passage } from '../data/passages.ts';
import { placeWords, type PlacedPassage } from '../data/place-words.ts';
import { quantityKeysIn, quantityWord } from '../data/quantity.ts';
import { LEVELS, levelOf } from '../data/strength.ts';
import type { WordCounter } from './word-counter.ts';

/** The index words of the dictionary words and of the quantities that a record holds, by level. Each stands there once: repeats would only make the index larger. */
function tokensByLevel(passages: readonly Passage[], counter: WordCounter, dictionary: Dictionary): string[][] {
  const mentions = new Map<string, number>();
  for (const { text, weight } of passages)
    for (const [word, count] of counter.count(foldWord(text))) mentions.set(word, (mentions.get(word) ?? 0) + weight * count);
  const levels: string[][] = LEVELS.map(() => []);
  for (const [word, sum] of mentions) {
    const entry = dictionary.get(word);
    if (entry && hasToken(entry)) levels[levelOf(sum)]?.push(entry.token);
  }
  for (const [key, sum] of quantityMentions(passages)) levels[levelOf(sum)]?.push(ended(quantityWord(key)));
  return levels.map((tokens) => tokens.sort());
}

/** Words of the sections that fill a slot of a work summary. */
function slotTokens(passages: readonly Passage[], counter: WordCounter, dictionary: Dictionary): string[] {
  const found = passages.flatMap(({ slot, text }) => {
    if (slot === undefined) return [];
    const entries = [...counter.count(foldWord(text)).keys()].map((word) => dictionary.get(word));
    return entries.flatMap((entry) => (entry?.named ? [slotToken(entry.token, slot)] : []));
  });
  return [...new Set(found)].sort();
}

/** A part on its places: its text, and the known words and quantities in it, which add nothing to what the record says about them. */
function partPage({ text, weight, words }: PlacedPassage, counter: WordCounter, dictionary: Dictionary): string {
  const known = [...counter.count(foldWord(text)).keys()].flatMap((word) => {
    const entry = dictionary.get(word);
    return entry && hasToken(entry) ? [entry.token] : [];
  });
  const quantities = quantityKeysIn(text).map((key) => ended(quantityWord(key)));
  const tokens = [...new Set([...known, ...quantities])].sort().slice(0, PART_ROOM - words.length);
  const filler = ` ${FILLER}`.repeat(PART_ROOM - words.length - tokens.length);
  return `<p ${attribute(weight)}>${escapeHtml(words.join(' '))}</p><p ${attribute(0)}>${(tokens.join(' ') + filler).trimStart()}</p>`;
}

/**
 * The page that Pagefind reads in place of the reader's: the text as pairs of characters, and the known words at its end.
 * @param counter of all dictionary words of two characters and more
 */
export function indexPage(passages: readonly Passage[], counter: WordCounter, dictionary: Dictionary): string {
  const texts = placeWords(passages).map((passage) =>
    passage.part === undefined
      ? `<p ${attribute(passage.weight)}>${escapeHtml(passage.words.join(' '))}</p>`
      : partPage(passage, counter, dictionary),
  );
  const known = tokensByLevel(passages, counter, dictionary).map((tokens, i) => `<p ${attribute(LEVELS[i] ?? 1)}>${tokens.join(' ')}</p>`);
  const bySlot = `<p ${attribute(1)}>${slotTokens(passages, counter, dictionary).join(' ')}</p>`;
  return `<html><body>${texts.join('')}${known.join('')}${bySlot}</body></html>`;
}
