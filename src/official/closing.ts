import { chineseDate } from '../lib/chinese-date.ts';
import { breakLines } from './line-breaks.ts';
import { INDENT, measuresOf } from './measures.ts';
import type { OfficialDocument } from './official-document.ts';
import { textWidth } from './text-width.ts';

/** 右空二字, and how much further right the date begins: the same two characters (7.3.5.2). */
const FREE = INDENT;

/** A line of the closing; `indent` in characters from the left edge of the type area. */
export interface ClosingLine {
  text: string;
  indent: number;
}

/** A long 署名 on as many lines as it needs, each as wide as the room; Latin words and marks as in any text. */
const signatureLines = (signature: string, room: number, width: number): string[] =>
  textWidth(signature) > room ? breakLines(signature, FREE, FREE, width).map((text) => text.trim()) : [signature];

/**
 * 署名 and 成文日期 where no seal is set, as far as the document has them.
 * Source: GB/T 9704—2012, 7.3.5.2: 署名右空二字，日期首字比署名首字右移二字；日期长于署名时日期右空二字，署名相应左移。
 * A signature that no line has room for goes on in the next, within the type area.
 */
export function closingLines({ signature = '', date, layout }: Pick<OfficialDocument, 'signature' | 'date' | 'layout'>): ClosingLine[] {
  const { page, lineCharacters } = measuresOf(layout);
  const room = lineCharacters - FREE;
  const day = date ? chineseDate(date) : '';
  const signed = signature ? signatureLines(signature, room, page.area.width) : [];
  const widest = Math.max(0, ...signed.map(textWidth));
  const dateIsLonger = textWidth(day) > widest;
  const start = Math.max(0, dateIsLonger ? room - textWidth(day) - FREE : room - widest);
  return [...signed.map((text) => ({ text, indent: start })), ...(day ? [{ text: day, indent: start + FREE }] : [])];
}
