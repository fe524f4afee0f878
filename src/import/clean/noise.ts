import { mapText, replaceNoted } from '../messages.ts';
import type { Line, Result } from '../types.ts';

/** Runs of mixed symbols that sites scatter between words; asterisks or underscores alone are masks, kept and flagged elsewhere. */
const RUN = /[ ]?[@#%*&^$~`|\\+=<>¤§¨°★☆◆◇■□▲△▼●○◎※]{2,40}[ ]?/gu;

/** Removes noise runs between Chinese characters, e.g. 维护@#%*权益. */
export function removeNoise(lines: Line[]): Result<Line[]> {
  return mapText(lines, 'noise-run', (text) =>
    replaceNoted(text, RUN, '删去夹杂的乱符号', (match) => {
      const kinds = new Set(match[0].trim());
      const next = text[match.index + match[0].length] ?? '';
      const previous = text[match.index - 1] ?? '';
      const masked = kinds.size === 1 && /[*○□=]/.test(match[0].trim());
      const inText = /\p{Script=Han}|[，。；、：“”]/u.test(previous) && /\p{Script=Han}|[，。；、：“”]|^$/u.test(next);
      return inText && !masked && !/^\s?(?:\+\+|<>|>=|<=)\s?$/.test(match[0]) ? '' : match[0];
    }),
  );
}
