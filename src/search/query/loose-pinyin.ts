import type { RepairData } from '../data/repair-data.ts';

/** Letters without what many speakers do not tell apart: zh and z, l and n, -ng and -n, hu and fu. The same for what is typed and what is meant. */
const looseLetters = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/l/g, 'n')
    .replace(/hu(?!a)/g, 'fu')
    .replace(/ng(?![aeiou])/g, 'n');

/** Fewer letters spell too many words. */
const SHORTEST = 6;
/** From this length on, one letter may be wrong, missing or too many besides. */
const SHORTEST_WITH_SLIP = 8;

/** Whether two strings differ by one letter at most: another one, one too many or too few, or two that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  let [start, ends] = [0, 0];
  while (start < Math.min(a.length, b.length) && a.charAt(start) === b.charAt(start)) start += 1;
  while (ends < Math.min(a.length, b.length) - start && a.charAt(a.length - 1 - ends) === b.charAt(b.length - 1 - ends)) ends += 1;
  const [restA, restB] = [a.slice(start, a.length - ends), b.slice(start, b.length - ends)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0);
}

/**
 * The word that letters spell by ear: changwugonkai → 厂务公开. For letters that spell nothing exactly.
 * @param words the more important first
 */
export function wordByEar(run: string, words: readonly string[], sounds: RepairData['sounds']): string | undefined {
  if (run.length < SHORTEST || !/^[a-z]+$/.test(run)) return undefined;
  const heard = looseLetters(run);
  let near: string | undefined;
  for (const word of words) {
    if (word.length * 7 < heard.length || word.length > heard.length) continue;
    const spelled = looseLetters([...word].map((character) => sounds.get(character)?.[0] ?? character).join(''));
    if (spelled === heard) return word;
    if (run.length >= SHORTEST_WITH_SLIP) near ??= oneLetterApart(spelled, heard) ? word : undefined;
  }
  return near;
}
