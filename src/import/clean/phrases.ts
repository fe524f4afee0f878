import { isCommonWord } from '../common-words.ts';
import type { Line, Message } from '../types.ts';

/** Characters that begin another word after the first half of a phrase: 以人为中心, 坚持不断. */
const GOES_ON = '为不之以而则有其得一';

/**
 * Finds fixed phrases with one character missing or wrong (一是时俱进, 众人捧柴火焰高).
 * One error leaves the first or the last two characters whole, so those lead to the candidates.
 * @returns a function line → flags
 */
export function phraseChecker(phrases: string[]): (line: Line) => Message[] {
  const heads = new Map<string, string[]>();
  const tails = new Map<string, string[]>();
  for (const phrase of phrases) {
    heads.set(phrase.slice(0, 2), [...(heads.get(phrase.slice(0, 2)) ?? []), phrase]);
    tails.set(phrase.slice(-2), [...(tails.get(phrase.slice(-2)) ?? []), phrase]);
  }
  return ({ text, line }) => {
    const messages: Message[] = [];
    let until = 0;
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.slice(at, at + 2);
      const found =
        heads
          .get(pair)
          ?.map((phrase) => damagedHead(text, at, phrase))
          .find(Boolean) ??
        tails
          .get(pair)
          ?.map((phrase) => damagedTail(text, at + 2, phrase))
          .find(Boolean);
      const from = found ? text.indexOf(found.read, Math.max(0, at + 2 - found.read.length)) : -1;
      if (!found || from < until) continue;
      until = from + found.read.length;
      messages.push({
        kind: 'flag',
        rule: 'fixed-phrase',
        line,
        text: `“${found.read}”疑应为“${found.phrase}”，没有改`,
        before: text.slice(Math.max(0, at - 8), at + 10),
      });
    }
    return messages;
  };
}

/** The phrase begins at `at`; its last half is damaged. */
function damagedHead(text: string, at: number, phrase: string): { read: string; phrase: string } | undefined {
  const length = phrase.length;
  if (text.startsWith(phrase, at)) return undefined;
  for (let index = 2; index < length; index += 1) {
    const missing = phrase.slice(0, index) + phrase.slice(index + 1);
    // 办实事是分内职责: a particle at the end is the next word.
    if (text.startsWith(missing, at) && !/[是的了在]$/.test(missing) && (index < length - 1 || breaksOff(text, at + missing.length)))
      return { read: missing, phrase };
    const read = text.slice(at, at + length);
    if (length >= 5 && read.length === length && read.slice(0, index) + read.slice(index + 1) === missing) return { read, phrase };
  }
  return undefined;
}

/** The phrase ends at `end`; its first half is damaged. */
function damagedTail(text: string, end: number, phrase: string): { read: string; phrase: string } | undefined {
  const length = phrase.length;
  const read = text.slice(Math.max(0, end - length), end);
  if (read === phrase) return undefined;
  for (let index = 0; index < length - 2; index += 1) {
    const missing = phrase.slice(0, index) + phrase.slice(index + 1);
    if (
      text.slice(Math.max(0, end - missing.length), end) === missing &&
      (index > 0 ? startsWord : standsAlone)(text, end - missing.length)
    )
      return { read: missing, phrase };
    if (length >= 5 && read.length === length && read.slice(0, index) + read.slice(index + 1) === missing) return { read, phrase };
  }
  return undefined;
}

/** Whether a phrase that lost its first character is not a scrap of another: 真务实 in 认真务实, 职尽责 in 尽职尽责. */
function standsAlone(text: string, at: number): boolean {
  return /^$|[^\p{Script=Han}]|[是要为以和与的了在]/u.test(text[at - 1] ?? '');
}

/** Whether a word begins at a place: 行有效 in 现行有效 is a scrap too. */
function startsWord(text: string, at: number): boolean {
  return !isCommonWord(text.slice(Math.max(0, at - 1), at + 1));
}

/** Whether a phrase that lost its last character ends at a place: 脚踏实推进, but not 雪中送来温暖. */
function breaksOff(text: string, end: number): boolean {
  return !GOES_ON.includes(text[end - 1] ?? '') && !isCommonWord(text.slice(end - 1, end + 1)) && isCommonWord(text.slice(end, end + 2));
}
