import { mapText, replaceNoted } from '../messages.ts';
import type { Line, Result } from '../types.ts';

const INJECTED = /(\p{Script=Han}{1,4})\s?[(（\[]\s?([a-zA-ZüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ' ɡ]{1,24})\s?[)）\]]/gu;

/** Whether a text may hold readings that only a dictionary tells from other words in brackets. */
export const mayHoldReadings = (text: string): boolean => text.search(INJECTED) >= 0;

/**
 * Removes readings that sites put after characters against copying: 報(bào)告, 工會(huì )工作.
 * Only what is the reading of the characters before it, or carries tone marks, is taken for one;
 * (CPI) or (vip) stay.
 * @param readingOf reading of characters in pinyin without tones
 */
export function removePinyin(lines: Line[], readingOf: (characters: string) => string): Result<Line[]> {
  return mapText(lines, 'injected-pinyin', (text) =>
    replaceNoted(text, INJECTED, '删去插在字后的拼音', ([whole, characters = '', reading = '']) =>
      isReading(characters, reading, readingOf) ? characters : whole,
    ),
  );
}

function isReading(characters: string, reading: string, readingOf: (characters: string) => string): boolean {
  const letters = plain(reading);
  if (letters === '' || letters.length > 24) return false;
  if (/[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(reading)) return true;
  const list = [...characters];
  return list.some((_, index) => plain(readingOf(list.slice(index).join(''))) === letters);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s']/g, '')
    .replace(/ɡ/g, 'g')
    .toLowerCase();
}
