import { numberAt } from '../split/numbering.ts';
import type { Line, Message, Result } from '../types.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const ENDS = /[。！？；：…”’）》】.!?;:]$/;

/**
 * Joins lines that a hard break cut in the middle of a sentence: after a comma, inside a word,
 * or in texts that are wrapped at one width throughout.
 */
export function joinLines(lines: Line[]): Result<Line[]> {
  const messages: Message[] = [];
  const width = wrapWidth(lines);
  const value: Line[] = [];
  for (const line of lines) {
    const previous = value.at(-1);
    if (!previous || !continues(previous, line, width)) {
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

function continues(previous: Line, line: Line, width: number): boolean {
  if (previous.table || line.table || line.item === true || previous.level !== undefined || line.level !== undefined) return false;
  if (numberAt(line.text) || ENDS.test(previous.text) || !/^[\p{Script=Han}\d“《（，。、；：”）》A-Za-z]/u.test(line.text)) return false;
  if (/^[，。、；：”）》]/.test(line.text)) return true;
  if (/[，、]$/.test(previous.text)) return true;
  if (width > 0 && Math.abs(lastLength(previous.text, width) - width) <= 2) return true;
  if (previous.text.length < 12) return false;
  // A sentence that ran on to a comma and then stops without an end is cut.
  const open = /[。；][^。；]*[，,][^。；]*$/.test(previous.text) && line.text.length >= 10;
  return open || cutsWord(previous.text, line.text);
}

/** Length of the last wrapped row of what has been joined so far. */
function lastLength(text: string, width: number): number {
  const rest = text.length % width;
  return text.length > width && rest <= 2 ? width + rest : text.length > width + 2 ? rest || width : text.length;
}

/** Width at which the whole text is wrapped, 0 when it is not: most long lines have nearly the same length. */
function wrapWidth(lines: Line[]): number {
  const lengths = lines
    .filter(({ table }) => !table)
    .map(({ text }) => text.length)
    .filter((length) => length >= 18);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest > 80 || lengths.length < 6) return 0;
  const near = lengths.filter((length) => longest - length <= 2).length;
  return near / lengths.length >= 0.5 ? longest : 0;
}

/** Whether a word reaches over the break. */
function cutsWord(previous: string, next: string): boolean {
  const left = /\p{Script=Han}{1,3}$/u.exec(previous)?.[0] ?? '';
  const right = /^\p{Script=Han}{1,3}/u.exec(next)?.[0] ?? '';
  if (left === '' || right === '' || !/[，。；、]/.test(next)) return false;
  return [...segmenter.segment(left + right)].some(({ index, segment }) => index < left.length && index + segment.length > left.length);
}
