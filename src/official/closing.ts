import { chineseDate } from '../lib/chinese-date.ts';
import { INDENT, LINE_CHARACTERS } from './measures.ts';
import type { OfficialDocument } from './official-document.ts';
import { textWidth } from './text-width.ts';

/** 右空二字, and how much further right the date begins: the same two characters (7.3.5.2). */
const FREE = INDENT;

/** A line of the closing; `indent` in characters from the left edge of the type area. */
export interface ClosingLine {
  text: string;
  indent: number;
}

/**
 * 署名 and 成文日期 where no seal is set, as far as the document has them.
 * Source: GB/T 9704—2012, 7.3.5.2: 署名右空二字，日期首字比署名首字右移二字；日期长于署名时日期右空二字，署名相应左移。
 */
export function closingLines({ signature = '', date }: Pick<OfficialDocument, 'signature' | 'date'>): ClosingLine[] {
  const day = date ? chineseDate(date) : '';
  const room = LINE_CHARACTERS - FREE;
  const dateIsLonger = textWidth(day) > textWidth(signature);
  const start = Math.max(0, dateIsLonger ? room - textWidth(day) - FREE : room - textWidth(signature));
  return [...(signature ? [{ text: signature, indent: start }] : []), ...(day ? [{ text: day, indent: start + FREE }] : [])];
}
