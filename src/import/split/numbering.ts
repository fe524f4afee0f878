import { parseChineseNumber } from '../../lib/chinese-number.ts';

/** Styles of numbering, from the highest in official documents (GB/T 9704—2012, 7.3.3) to the lowest. */
export const STYLES = [
  'part',
  'article',
  'han',
  'hanBracket',
  'digit',
  'digitBracket',
  'circled',
  'ordinal',
  'item',
  'label',
  'dash',
] as const;
export type NumberStyle = (typeof STYLES)[number];

/** The number a line begins with. */
export interface Numbered {
  style: NumberStyle;
  /** Its place in the sequence, from 1; 0 for unnumbered marks such as —— and 【…】. */
  ordinal: number;
  /** Length of the mark in characters. */
  length: number;
}

const HAN = '[一二三四五六七八九十百]{1,4}';
const PATTERNS: [NumberStyle, RegExp][] = [
  ['part', new RegExp(`^第(${HAN})(?:部分|章|节|篇|编)[、:：\\s]*`)],
  ['article', new RegExp(`^第(${HAN})条(?:[ \\u3000]+|$)`)],
  ['han', new RegExp(`^(${HAN})[、．.](?![一二三四五六七八九十]、)\\s*`)],
  ['hanBracket', new RegExp(`^[（(](${HAN})[）)][、．.]?\\s*`)],
  ['digit', /^(\d{1,2})[、．.](?!\d)\s*/],
  ['digitBracket', /^[（(](\d{1,2})[）)][、．.]?\s*|^(\d{1,2})[)）]\s*/],
  ['circled', /^([①-⑳])\s*/],
  ['ordinal', new RegExp(`^第(${HAN})[，,、:：]\\s*`)],
  ['item', new RegExp(`^(${HAN})(?=是|要)`)],
  ['label', /^(?=【[^】]{2,12}】$)/],
  ['dash', /^(?:——|--|—)\s*(?=\p{Script=Han})/u],
];

/** The number at the start of a text, or undefined. */
export function numberAt(text: string): Numbered | undefined {
  const head = text.slice(0, 16);
  for (const [style, pattern] of PATTERNS) {
    const match = pattern.exec(style === 'label' ? text.slice(0, 40) : head);
    if (match) return { style, ordinal: ordinalOf(match[1] ?? match[2]), length: match[0].length };
  }
  return undefined;
}

function ordinalOf(sign: string | undefined): number {
  if (sign === undefined) return 0;
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return /^\d+$/.test(sign) ? Number(sign) : (parseChineseNumber(sign) ?? 0);
}
