import { quantitiesIn } from '../data/quantity.ts';
import type { Dictionary } from '../data/dictionary.ts';

const DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

const NUMERAL = /[一二两三四五六七八九十]/g;

/** A word with its Chinese numerals as digits: 五必访六必谈 → 5必访6必谈. */
const inDigits = (word: string): string => word.replace(NUMERAL, (character) => DIGITS[character] ?? character);

/** Whether the digits of a found part go on beside it: 8项 in 18项. */
const cutsNumber = (query: string, at: number, length: number): boolean =>
  (/\d/.test(query.charAt(at)) && /\d/.test(query.charAt(at - 1))) ||
  (/\d/.test(query.charAt(at + length - 1)) && /\d/.test(query.charAt(at + length)));

/** Whether what follows makes a number of the digits that a found part ends with: 51 in 51人. */
const countsOn = (query: string, at: number, length: number): boolean =>
  /\d/.test(query.charAt(at + length - 1)) &&
  quantitiesIn(query).some((quantity) => quantity.at + quantity.length > at + length && quantity.at < at + length);

/** Names of the library typed with digits, as the library writes them: 5必访 → 五必访, 38节 → 三八节. Longer names first. */
export function readNumerals(query: string, dictionary: Dictionary): string {
  if (!/\d/.test(query)) return query;
  const names = dictionary.named().filter((word) => word.length > 1 && inDigits(word) !== word);
  let read = query;
  for (const word of names.sort((a, b) => b.length - a.length)) {
    const typed = inDigits(word);
    const at = read.indexOf(typed);
    if (at >= 0 && !dictionary.has(typed) && !cutsNumber(read, at, typed.length) && !countsOn(read, at, typed.length))
      read = read.replace(typed, word);
  }
  return read;
}
