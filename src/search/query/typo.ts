import type { SlipTables } from '../data/repair-data.ts';

/** A slip found in a query. */
export interface Slip {
  /** What was typed. */
  typed: string;
  /** The library's word. */
  meant: string;
  cost: number;
}

const looseSounds = new Map<string, string>();

/** A reading without what many speakers do not tell apart: zh and z, n and l, -ng and -n. */
function looseSound(reading: string): string {
  const kept = looseSounds.get(reading);
  if (kept !== undefined) return kept;
  const loose = reading
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiou])/, 'l')
    .replace(/([aei]n)g$/, '$1');
  looseSounds.set(reading, loose);
  return loose;
}

/** A character that sounds or looks like the one that was meant. */
const ALIKE = 1;
/** Any other character: only in names of four and more, and only one. */
export const OTHER = 2;

/** What it costs to read one character for another: nothing when equal. */
export function slipCost(typed: string, meant: string, { sounds, shapes }: SlipTables): number {
  if (typed === meant) return 0;
  const [heard, wanted] = [sounds.get(typed) ?? [], sounds.get(meant) ?? []];
  if (heard.some((reading) => wanted.includes(reading))) return ALIKE;
  if (shapes.get(typed)?.includes(meant) || shapes.get(meant)?.includes(typed)) return ALIKE;
  const loose = wanted.map(looseSound);
  return heard.some((reading) => loose.includes(looseSound(reading))) ? ALIKE : OTHER;
}

/** Cost that a word of this length may bear: with any other character in three, 三亚旅游 and 宝宝起名 (none, far) would be slips. */
const allowance = (length: number) => (length <= 3 ? ALIKE : OTHER);

/** What one character read for another costs. */
type CostOf = (typed: string, meant: string) => number;

/** The least that it can cost, whatever the two sound and look like. */
const leastCost: CostOf = (typed, meant) => (typed === meant ? 0 : ALIKE);

/** Same length, some characters read for others. At least half of them, and one in two of a short word, must be right. */
function substitution(typed: string, word: string, costOf: CostOf): number | undefined {
  let [cost, wrong] = [0, 0];
  for (let i = 0; i < word.length; i += 1) {
    const step = costOf(typed.charAt(i), word.charAt(i));
    cost += step;
    wrong += step > 0 ? 1 : 0;
    if (cost > allowance(word.length) || wrong * 2 > word.length) return undefined;
  }
  return cost > 0 ? cost : undefined;
}

/** One character too few or too many, in words of four and more. */
function gap(typed: string, word: string): number | undefined {
  const [long, short] = typed.length > word.length ? [typed, word] : [word, typed];
  for (let i = 0; i < long.length; i += 1) if (long.slice(0, i) + long.slice(i + 1) === short) return OTHER;
  return undefined;
}

/** Two neighbours that changed places. */
function swap(typed: string, word: string): number | undefined {
  for (let i = 0; i + 1 < word.length; i += 1)
    if (typed === word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)) return ALIKE;
  return undefined;
}

/** What a run may have been meant as from one place on, the likeliest first. */
function* slipsAt(run: string, at: number, word: string, costOf: CostOf): Generator<Slip> {
  const { length } = word;
  const same = run.slice(at, at + length);
  const cost = same.length === length && same !== word ? (substitution(same, word, costOf) ?? swap(same, word)) : undefined;
  if (cost !== undefined) yield { typed: same, meant: word, cost };
  if (length < 4) return;
  for (const other of [run.slice(at, at + length - 1), run.slice(at, at + length + 1)]) {
    if (Math.abs(other.length - length) !== 1) continue;
    const missing = gap(other, word);
    if (missing !== undefined && (other.length < length || run.length === other.length)) yield { typed: other, meant: word, cost: missing };
  }
}

/** Whether a run holds half of a word's characters, in whatever order: what has fewer is another word. Spares the rest the comparison. */
function mayHold(characters: ReadonlySet<string>, word: string): boolean {
  let held = 0;
  for (let i = 0; i < word.length; i += 1) if (characters.has(word.charAt(i))) held += 1;
  return held * 2 >= word.length;
}

/** Another year or another abbreviation is no slip. */
const LETTER_OR_DIGIT = /[a-z0-9]/;

/** Longer runs are sentences: what looks like a slip in one is mostly two words that meet. */
const LONGEST_RUN = 12;

/** Every place of a run with every word that may be meant there. */
function* placesOf(run: string, words: Iterable<string>): Generator<[at: number, word: string]> {
  if (run.length > LONGEST_RUN) return;
  const characters = new Set(run);
  for (const word of words) {
    if (word.length < 2 || word.length > run.length + 1 || !mayHold(characters, word) || LETTER_OR_DIGIT.test(word)) continue;
    for (let at = 0; at + 1 < run.length; at += 1) yield [at, word];
  }
}

/**
 * Words of the library that a run may have been meant as, the likeliest first.
 * @param run Chinese characters without spaces
 * @param words the library's words, the more important first
 */
export function findSlips(run: string, words: Iterable<string>, tables: SlipTables): Slip[] {
  const costOf: CostOf = (typed, meant) => slipCost(typed, meant, tables);
  const slips: Slip[] = [];
  for (const [at, word] of placesOf(run, words)) {
    const { value } = slipsAt(run, at, word, costOf).next() as IteratorResult<Slip, undefined>;
    if (value) slips.push(value);
  }
  // A mere likeness, neither in sound nor in shape, must be at least half of what was typed: 工会干得好不好 is not about 工会干部.
  const likely = slips.filter(({ typed, cost }) => cost < OTHER || 2 * typed.length >= run.length);
  // Longer words explain more of what was typed; among equals the smaller slip wins.
  return likely.sort((a, b) => b.meant.length - a.meant.length || a.cost - b.cost);
}

/** All that `findSlips` could find with whatever tables: what is not among it needs none. Parameters as there. */
export const conceivableSlips = (run: string, words: Iterable<string>): Slip[] =>
  [...placesOf(run, words)].flatMap(([at, word]) => [...slipsAt(run, at, word, leastCost)]);
