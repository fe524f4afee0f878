import type { Line } from '../types.ts';

/** Lines of a text whatever its line breaks are: \r\n, \r, those of Unicode and form feeds. */
export function plainLines(text: string): Line[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029\u0085\f]/)
    .map((content, index) => ({ text: content, line: index + 1 }));
}
