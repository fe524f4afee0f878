import type { Section } from './sections.ts';

/** What is known of a practice in the library. */
export interface KnownPractice {
  id: string;
  title: string;
  summary: string;
  aliases: string[];
}

/** A practice that a section resembles, with the sentence that shows it. */
export interface FoundPractice {
  id: string;
  title: string;
  /** 0 to 1. */
  likeness: number;
  sentence: string;
  line: number;
}

/** Pairs of a summary that count, from its beginning: what it is about stands there. */
const SUMMARY_PAIRS = 24;
/** Below this a likeness is chance. */
const ENOUGH = 0.22;
/** Practices named for one section; long sections of a summary hold as many. */
const MOST = 8;

/**
 * Prepares the practices of the library.
 * Likeness of a sentence: share of the practice's character pairs (title and aliases weigh most,
 * rare pairs weigh more) that the sentence has; a title or alias in full counts as certain.
 * @returns a function section → the practices it resembles, best first
 */
export function practiceFinder(practices: KnownPractice[]): (section: Section) => FoundPractice[] {
  const profiles = practices.map((practice) => ({
    practice,
    names: [practice.title, ...practice.aliases].filter((name) => name.length >= 4),
    pairs: pairsOf(practice),
  }));
  const holders = new Map<string, number[]>();
  profiles.forEach(({ pairs }, index) => {
    for (const pair of pairs) {
      const known = holders.get(pair);
      if (known) known.push(index);
      else holders.set(pair, [index]);
    }
  });
  const weights = new Map(Array.from(holders, ([pair, held]) => [pair, Math.log((practices.length + 1) / held.length)]));
  const weight = (pair: string): number => weights.get(pair) ?? 0;
  const totals = profiles.map(({ pairs }) => [...pairs].reduce((sum, pair) => sum + weight(pair), 0));
  return ({ heading, paragraphs }) => {
    const best = new Map<number, FoundPractice>();
    for (const { text, line } of [{ text: heading, line: 0 }, ...paragraphs]) {
      for (const sentence of text.match(/[^。；！？]{6,400}[。；！？]?/g) ?? []) {
        const sums = new Float64Array(profiles.length);
        for (const pair of pairs(sentence)) {
          const own = weight(pair);
          for (const index of holders.get(pair) ?? []) sums[index] = (sums[index] ?? 0) + own;
        }
        for (const [index, profile] of profiles.entries()) {
          const sum = sums[index] ?? 0;
          if (sum === 0) continue;
          const named = profile.names.some((name) => sentence.includes(name));
          const likeness = Math.min(1, sum / (totals[index] ?? 1) + (named ? 0.5 : 0));
          if (likeness < ENOUGH || likeness <= (best.get(index)?.likeness ?? 0)) continue;
          best.set(index, {
            id: profile.practice.id,
            title: profile.practice.title,
            likeness: Math.round(likeness * 100) / 100,
            sentence: sentence.slice(0, 120),
            line,
          });
        }
      }
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, MOST);
  };
}

/** As much of a summary as is compared; the rest need not be sent to a browser. */
export function comparedPart(summary: string): string {
  let end = 0;
  while (end < summary.length && pairs(summary.slice(0, end)).size < SUMMARY_PAIRS) end += 1;
  return summary.slice(0, end);
}

function pairsOf({ title, summary, aliases }: KnownPractice): Set<string> {
  return new Set([...pairs(title), ...aliases.flatMap((alias) => [...pairs(alias)]), ...[...pairs(summary)].slice(0, SUMMARY_PAIRS)]);
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
    for (let at = 0; at + 1 < run.length; at += 1) found.add(run.slice(at, at + 2));
  return found;
}
