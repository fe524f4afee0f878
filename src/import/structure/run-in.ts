import { numberAt } from '../split/numbering.ts';

/** Characters that the headline of a numbered paragraph may have, its number not counted. */
const LONGEST = 45;

/**
 * A numbered paragraph often begins with a short sentence that is its heading: 一是建立……机制。工会组织要……
 * @returns length of number and headline without its full stop, or 0 when there is none;
 *   equal to the text's length (without full stop) when the whole paragraph is a heading
 */
export function runInLength(text: string): number {
  const number = numberAt(text);
  if (!number) return 0;
  const rest = text.slice(number.length);
  const stop = rest.search(/[。；;！？：:]/);
  const headline = stop < 0 ? rest : rest.slice(0, stop);
  const length = headline.trim().length;
  // 一是……，二是……。 is one sentence that counts, not a heading.
  if (number.style === 'item' && /[，,、]\s*(?:[二三四五六七八九十]{1,3}[是要]|再是|还有)/.test(headline)) return 0;
  if (length < 2 || length > LONGEST || (headline.match(/[，,]/g)?.length ?? 0) > 2 || !/\p{Script=Han}/u.test(headline)) return 0;
  const sign = rest[stop];
  // A list item ends with a semicolon; a colon after a headline only counts when a paragraph follows.
  if (sign === '；' || sign === ';') return 0;
  if ((sign === '：' || sign === ':') && (rest.length - stop < 20 || length > 20))
    return stop === rest.length - 1 && length <= 20 ? number.length + stop : 0;
  if (stop < 0 && /[，,、]$/.test(headline)) return 0;
  return number.length + headline.length;
}
