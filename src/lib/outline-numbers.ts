/** Level of a heading in an official document, from the outermost inwards. */
export type OutlineLevel = 1 | 2 | 3 | 4;

const DIGITS = '零一二三四五六七八九';

/** A counting number in Chinese: 1 → 一, 10 → 十, 21 → 二十一. @param n 1–99; more headings at one level are written with digits */
export function chineseNumber(n: number): string {
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

/** The number that stands before the nth heading of its level: 一、（一）1.（1）. Source: GB/T 9704—2012, 7.3.3. */
export function outlineNumber(level: OutlineLevel, n: number): string {
  if (level === 1) return `${chineseNumber(n)}、`;
  if (level === 2) return `（${chineseNumber(n)}）`;
  return level === 3 ? `${n}.` : `（${n}）`;
}

/**
 * Numbers the headings of a document in their order.
 * A heading starts the count of all deeper levels again; a level may be left out, as 7.3.3 allows (“一、” straight to “1.”).
 * @param levels of the headings, from first to last
 * @returns their numbers, one each
 */
export function outlineNumbers(levels: readonly OutlineLevel[]): string[] {
  const counts = [0, 0, 0, 0, 0];
  return levels.map((level) => {
    const n = (counts[level] ?? 0) + 1;
    counts.fill(0, level);
    counts[level] = n;
    return outlineNumber(level, n);
  });
}
