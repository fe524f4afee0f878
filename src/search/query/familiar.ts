import { HAN, RUN } from '../data/grams.ts';
import type { Names } from '../data/names.ts';
import { WEIGHTS } from '../data/weights.ts';
import { unspaced } from './normalize-query.ts';
import { segment } from './segment.ts';

/** The pairs of neighbouring characters of a text, and its words of other letters and digits. */
export const pairsOf = (text: string): string[] =>
  (text.match(RUN) ?? []).flatMap((run) => (HAN.test(run) ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run]));

/** Between two words: in no pair, and no word has it. */
const GAP = '\n';

const kept = new WeakMap<Names['dictionary'], string>();

/** All that a library and its readers say in one breath, as one text: a pair is found in it faster than all pairs are cut out of it. */
function spokenText({ dictionary, speech }: Pick<Names, 'dictionary' | 'speech'>): string {
  const known = kept.get(dictionary);
  if (known !== undefined) return known;
  const text = [...dictionary.words(), ...speech.asking.keys()].join(GAP);
  kept.set(dictionary, text);
  return text;
}

/** Whether a pair of characters stands in what is said; a word of other letters and digits must stand there whole. */
function isSpokenPair(pair: string, text: string): boolean {
  if (HAN.test(pair)) return text.includes(pair);
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1))
    if (pairsOf(text.slice(Math.max(0, at - 1), at + pair.length + 1)).includes(pair)) return true;
  return false;
}

/** The pairs where one known word meets the next: they say nothing. */
function betweenWords(query: string, names: Pick<Names, 'dictionary' | 'speech'>): ReadonlySet<string> {
  const pieces = segment(query, names);
  const pairs = pieces.flatMap(({ kind, text }, i) => {
    const next = pieces[i + 1];
    return kind === 'unknown' || !next || next.kind === 'unknown' ? [] : [text.slice(-1) + next.text.charAt(0)];
  });
  return new Set(pairs);
}

/** How far the length of a query lets it be judged, 0 to 1. */
export const lengthShare = (query: string): number => Math.min(1, unspaced(query).length / WEIGHTS.longEnough);

/** A word of letters is as long as what stands beside it: of Word目录 the library knows no more than the half. */
const charactersOf = (pairs: readonly string[]): number => pairs.reduce((sum, pair) => sum + Math.max(1, pair.length - 1), 0);

const smallWords = (query: string, { edges, adverbs, asking }: Names['speech']): number =>
  [...query].filter((character) => edges.has(character) || adverbs.has(character) || asking.has(character)).length;

/**
 * How familiar a query sounds to who knows this library: by the share of its pairs of characters that stand in a name, in an ordinary
 * word or in a question of its readers, and by whether it speaks in sentences. Needs no index.
 * @param isAsked whether a pair stands in a question
 * @returns 0 where nothing is familiar, 1 for a phrase of familiar words, more for a sentence of them
 */
export function familiarity(query: string, names: Pick<Names, 'dictionary' | 'speech'>, isAsked: (pair: string) => boolean): number {
  const pairs = pairsOf(query);
  if (pairs.length === 0) return 0;
  const spoken = spokenText(names);
  const between = betweenWords(query, names);
  const known = pairs.filter((pair) => isSpokenPair(pair, spoken) || between.has(pair) || isAsked(pair));
  const share = charactersOf(known) / charactersOf(pairs);
  return share * (1 + WEIGHTS.smallWord * smallWords(query, names.speech));
}
