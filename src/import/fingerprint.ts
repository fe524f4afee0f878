import { cyrb53 } from '../lib/cyrb53.ts';
import type { Line } from './types.ts';

/**
 * A fingerprint of a text: 14 hex digits over its letters and digits, so that another encoding, width or line break
 * of the same text has the same one.
 */
export function fingerprint(lines: Line[]): string {
  const letters = lines.map(({ text, table }) => (table?.flat().join('') ?? text).normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));
  return cyrb53(letters.join('')).toString(16).padStart(14, '0');
}
