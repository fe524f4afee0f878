import type { Line, Message, Result } from './types.ts';

/** A change inside one line. */
export interface Change {
  before: string;
  after: string;
  text: string;
}

/** Text after a rule, with what changed. */
export interface Changed {
  text: string;
  changes: Change[];
}

/**
 * Replaces like String.replace, keeping note of every change with a few characters around it.
 * @param describe what the editor is told, e.g. 多余的撇号
 * @param replacement new text for a match; the match itself leaves it alone
 */
export function replaceNoted(text: string, pattern: RegExp, describe: string, replacement: (match: RegExpExecArray) => string): Changed {
  const changes: Change[] = [];
  let result = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const after = replacement(match);
    if (after === match[0]) continue;
    const end = match.index + match[0].length;
    const [lead, tail] = [text.slice(Math.max(0, match.index - 6), match.index), text.slice(end, end + 6)];
    if (changes.length < 200) changes.push({ before: lead + match[0] + tail, after: lead + after + tail, text: describe });
    result += text.slice(from, match.index) + after;
    from = end;
  }
  return { text: from === 0 ? text : result + text.slice(from), changes };
}

/** What differs between two forms of a text, from the first change to the last, with a few characters around it. */
export function difference(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [from, rest] = [Math.max(0, start - 6), Math.max(0, end - 6)];
  return { before: before.slice(from, before.length - rest), after: after.slice(from, after.length - rest) };
}

/** Applies a text rule to every line and table cell and turns its changes into messages. */
export function mapText(lines: Line[], rule: string, change: (text: string) => Changed): Result<Line[]> {
  const messages: Message[] = [];
  const apply = (text: string, line: number): string => {
    const changed = change(text);
    for (const { before, after, text: told } of changed.changes) {
      messages.push({ kind: 'repair', rule, line, text: told, before, after });
    }
    return changed.text;
  };
  const value = lines.map((line) => {
    if (line.table) return { ...line, table: line.table.map((row) => row.map((cell) => apply(cell, line.line))) };
    const text = apply(line.text, line.line);
    return text === line.text ? line : { ...line, text };
  });
  return { value, messages };
}

/** Runs steps one after another over lines, gathering their messages. */
export function runSteps(lines: Line[], steps: ((lines: Line[]) => Result<Line[]>)[]): Result<Line[]> {
  const messages: Message[] = [];
  let value = lines;
  for (const step of steps) {
    const result = step(value);
    value = result.value;
    messages.push(...result.messages);
  }
  return { value, messages };
}
