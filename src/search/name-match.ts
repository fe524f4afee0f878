import type { LexiconDoc } from './lexicon.ts';
import { foldWord } from './dictionary.ts';

/**
 * How well a phrase names a document.
 * @returns 1 title, 0.95 alias; less where the phrase is a part of one, the more of it the better; 0 otherwise
 */
export function nameMatch(phrase: string, doc: LexiconDoc): number {
  let best = 0;
  const title = foldWord(doc.title);
  if (title === phrase) return 1;
  if (title.includes(phrase)) best = 0.6 + (0.3 * phrase.length) / title.length;
  for (const alias of doc.aliases) {
    const name = foldWord(alias);
    if (name === phrase) return 0.95;
    if (name.includes(phrase)) best = Math.max(best, 0.45 + (0.35 * phrase.length) / name.length);
  }
  return best;
}

/** @returns longest common subsequence of two short strings, in characters */
export function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j += 1)
      next.push(b.charAt(j - 1) === character ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How alike two names are, 0 to 1: shared characters in order, measured against both. */
export function likeness(a: string, b: string): number {
  return (2 * commonLength(a, b)) / (a.length + b.length);
}
