import type { WordRule } from '../schemas/word-rule.ts';

/** A rule that matches at a place of a text. */
export interface WordMatch {
  index: number;
  rule: WordRule;
}

/**
 * Prepares rules for searching.
 * @returns a function (text, swapped) → matches in order, never overlapping;
 *   `swapped` says whether rules for machine-substituted texts apply
 */
export function wordMatcher(rules: WordRule[]): (text: string, swapped: boolean) => WordMatch[] {
  const byWord = new Map<string, WordRule[]>();
  for (const rule of rules) byWord.set(rule.wrong, [...(byWord.get(rule.wrong) ?? []), rule]);
  if (byWord.size === 0) return () => [];
  // Longer forms first, so that 根本格局 wins over 根本.
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
  return (text, swapped) => {
    const matches: WordMatch[] = [];
    for (const { 0: word, index } of text.matchAll(pattern)) {
      const rule = byWord.get(word)?.find((candidate) => applies(candidate, text, index, swapped));
      if (rule) matches.push({ index, rule });
    }
    return matches;
  };
}

function applies(rule: WordRule, text: string, index: number, swapped: boolean): boolean {
  if (rule.swapped === true && !swapped) return false;
  const end = index + rule.wrong.length;
  const inside = (word: string): boolean => {
    const from = Math.max(0, index - word.length);
    const at = text.slice(from, end + word.length).indexOf(word);
    return at >= 0 && from + at < end && from + at + word.length > index;
  };
  if (rule.unless?.some(inside) === true) return false;
  if (!rule.before && !rule.after) return true;
  const follows = rule.before?.some((word) => text.slice(Math.max(0, index - word.length), index) === word) ?? false;
  const leads = rule.after?.some((word) => text.startsWith(word, end)) ?? false;
  return follows || leads;
}
