import { foldWord } from '../data/folded-names.ts';
import { WEIGHTS } from '../data/weights.ts';
import type { LexiconDoc } from '../data/lexicon.ts';

const folded = new WeakMap<LexiconDoc, readonly string[]>();

/** Title and aliases in one form, the title first; folded once, since every search asks for all of them. */
function namesOf(doc: LexiconDoc): readonly string[] {
  const kept = folded.get(doc);
  if (kept) return kept;
  const names = [doc.title, ...doc.aliases].map(foldWord);
  folded.set(doc, names);
  return names;
}

/**
 * How well a phrase names a document.
 * @returns 1 title, 0.95 alias; less where the phrase is a part of one, the more of it the better; 0 otherwise
 */
export function nameMatch(phrase: string, doc: LexiconDoc): number {
  let best = 0;
  const names = namesOf(doc);
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? '';
    if (!name.includes(phrase)) continue;
    const share = phrase.length / name.length;
    const value =
      i === 0
        ? share === 1
          ? 1
          : WEIGHTS.titlePart + WEIGHTS.titleShare * share
        : share === 1
          ? WEIGHTS.alias
          : WEIGHTS.aliasPart + WEIGHTS.aliasShare * share;
    if (value > best) best = value;
  }
  return best;
}

/** @returns longest common subsequence of two short strings, in characters */
function commonLength(a: string, b: string): number {
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
