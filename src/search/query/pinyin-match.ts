import type { RepairData } from '../data/repair-data.ts';

type Sounds = RepairData['sounds'];

/** How a typed run of letters (and characters) fits a word, by the share of it that is spelled; larger is better, 0 is not at all. */
type Fit = number;

/** Where in a name stands what was typed; the share of the name that it is comes on top, whether it was spelled or written out. */
export const BEGINNING = 2;
export const INSIDE = 1;
/** From the word's first character to its last. */
export const COMPLETE = BEGINNING + 1;

/** Ways to type each character, kept because every word of the library is tried. */
const keysByCharacter = new Map<string, readonly string[]>();

/** Letters that a character may be typed with: full readings first, then initials. */
function keysOf(character: string, sounds: Sounds): readonly string[] {
  const kept = keysByCharacter.get(character);
  if (kept) return kept;
  const readings = sounds.get(character) ?? [];
  const doubles = readings.filter((reading) => /^[zcs]h/.test(reading)).map((reading) => reading.slice(0, 2));
  const keys = [...new Set([character, ...readings, ...doubles, ...readings.map((reading) => reading.charAt(0))])];
  keysByCharacter.set(character, keys);
  return keys;
}

/** @returns characters of the word used up, and how many of them by their initial only; undefined where the run does not fit */
function walk(run: string, word: string, start: number, sounds: Sounds): { used: number; short: number } | undefined {
  if (run === '') return { used: 0, short: 0 };
  if (start >= word.length) return undefined;
  const character = word.charAt(start);
  const readings = sounds.get(character) ?? [];
  for (const key of keysOf(character, sounds)) {
    if (!run.startsWith(key)) continue;
    const rest = walk(run.slice(key.length), word, start + 1, sounds);
    if (rest) return { used: rest.used + 1, short: rest.short + (key === character || readings.includes(key) ? 0 : 1) };
  }
  return undefined;
}

/** A last syllable that is still being typed: gongk for 公开. */
function fitAt(run: string, word: string, start: number, sounds: Sounds): number {
  const found = walk(run, word, start, sounds);
  if (!found) return 0;
  const { used, short } = found;
  // Two initials fit half of all words: they count only for a word of two characters.
  if (short === used && used < 3 && !(start === 0 && used === word.length)) return 0;
  return (start > 0 ? INSIDE : BEGINNING) + used / word.length;
}

/** How well a run of letters, mixed with characters or not, spells a word from its start: changwugk, cwgk, 厂务gk. */
export const startFit = (run: string, word: string, sounds: Sounds): Fit => fitAt(run, word, 0, sounds);

/** The same for a part inside a word. */
function insideFit(run: string, word: string, sounds: Sounds): Fit {
  for (let start = 1; start + 1 < word.length; start += 1) {
    const inside = fitAt(run, word, start, sounds);
    if (inside > 0) return inside;
  }
  return 0;
}

/** No word is spelled with more letters. */
const LONGEST_RUN = 40;

/** Words that a run spells, the best first, at most `most`; only where no word begins so, words that hold it inside. @param words in order of importance */
export function spelledWords(run: string, words: readonly string[], sounds: Sounds, most: number): { word: string; fit: Fit }[] {
  if (run.length > LONGEST_RUN) return [];
  for (const fitOf of [startFit, insideFit]) {
    const found = words.map((word) => ({ word, fit: fitOf(run, word, sounds) })).filter(({ fit }) => fit > 0);
    if (found.length > 0) return found.sort((a, b) => b.fit - a.fit).slice(0, most);
  }
  return [];
}

/** A run without spaces that spells several words, full readings only: laomojingshenxuanchuan → 劳模精神 宣传. */
export function spelledPhrase(run: string, words: readonly string[], sounds: Sounds): string[] | undefined {
  const spellings = new Map<string, string>();
  for (const word of words) {
    const spelled = [...word].map((character) => sounds.get(character)?.[0] ?? character).join('');
    if (!spellings.has(spelled)) spellings.set(spelled, word);
  }
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end += 1)
    for (let from = Math.max(0, end - 40); from < end; from += 1) {
      const before = best[from];
      const word = before && spellings.get(run.slice(from, end));
      if (word && before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, word];
    }
  return best[run.length];
}
