import type { Line } from './types.ts';

/**
 * A fingerprint of a text: 14 hex digits of cyrb53 over its letters and digits, so that another encoding, width
 * or line break of the same text has the same one. Good for telling files apart, not against forgery.
 */
export function fingerprint(lines: Line[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const { text, table } of lines) {
    for (const character of (table?.flat().join('') ?? text).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')) {
      const code = character.codePointAt(0) ?? 0;
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
