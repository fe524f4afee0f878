import { numberAt } from '../split/numbering.ts';
import type { Line, Message, Result } from '../types.ts';
import { cutsWord } from '../common-words.ts';

/** Lines that show a width, and characters that a row has at least: a few short lines of one length may be parallel headings. */
const FEWEST = 5;
const NARROWEST = 14;
const ENDS = /[。！？；：…”’）》】.!?;:]$/;

/**
 * Joins lines that a hard break cut in the middle of a sentence: after a comma, inside a word,
 * or in texts that are wrapped at one width throughout.
 */
export function joinLines(lines: Line[]): Result<Line[]> {
  const messages: Message[] = [];
  const width = wrapWidth(lines);
  const value: Line[] = [];
  /** Room of the last row that went into the last line. */
  let room = 0;
  for (const line of lines) {
    const previous = value.at(-1);
    const last = room;
    room = roomOf(line.text);
    if (!previous || !continues(previous, last, line, width)) {
      value.push(line);
      continue;
    }
    messages.push({
      kind: 'repair',
      rule: 'broken-line',
      line: line.line,
      text: '接上被硬换行断开的句子',
      before: `${previous.text.slice(-8)}／${line.text.slice(0, 8)}`,
      after: previous.text.slice(-8) + line.text.slice(0, 8),
    });
    const space = /[A-Za-z0-9]$/.test(previous.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
    value[value.length - 1] = { ...previous, text: previous.text + space + line.text };
  }
  return { value, messages };
}

function continues(previous: Line, room: number, line: Line, width: number): boolean {
  if (previous.table || line.table || line.item === true || previous.level !== undefined || line.level !== undefined) return false;
  if (numberAt(line.text) || ENDS.test(previous.text) || !/^[\p{Script=Han}\d“《（，。、；：”）》A-Za-z]/u.test(line.text)) return false;
  if (/^[，。、；：”）》]/.test(line.text) || closesPair(previous.text, line.text)) return true;
  if (/[，、]$/.test(previous.text)) return true;
  if (width > 0 && Math.abs(room - width) <= 2) return true;
  if (previous.text.length < 12) return false;
  // A sentence that ran on to a comma and then stops without an end is cut.
  const open = /[。；][^。；]*[，,][^。；]*$/.test(previous.text) && line.text.length >= 10;
  return open || (/[，。；、]/.test(line.text) && cutsWord(previous.text, line.text));
}

/** Room that a row takes, in full-width characters: letters and digits take half. */
function roomOf(text: string): number {
  let room = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code <= 0x7e) room -= 0.5;
  }
  return room;
}

/** Width at which the whole text is wrapped, 0 when it is not: most long lines have nearly the same length. */
function wrapWidth(lines: Line[]): number {
  const lengths = lines
    .filter(({ table }) => !table)
    .map(({ text }) => roomOf(text))
    .filter((length) => length >= NARROWEST);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > 80 || lengths.length < FEWEST) return 0;
  const near = lengths.filter((length) => longest - length <= 2).length;
  return near / lengths.length >= 0.5 ? longest : 0;
}

/** Whether a title, quotation or bracket that the first line leaves open is closed by the second. */
function closesPair(previous: string, next: string): boolean {
  return ['《》', '“”', '（）'].some(([open = '', close = '']) => {
    const closing = next.indexOf(close);
    const opening = next.indexOf(open);
    return previous.lastIndexOf(open) > previous.lastIndexOf(close) && closing >= 0 && (opening < 0 || closing < opening);
  });
}
