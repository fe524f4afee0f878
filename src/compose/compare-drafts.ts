import { outlineNumbers } from '../official/outline-numbers.ts';
import type { Draft } from './draft.ts';

/** Two states of a draft side by side: a line of each, or of one only. */
export interface ComparedLine {
  before: string | undefined;
  after: string | undefined;
  /** What both begin and end with, in characters, where they are two forms of one line. */
  head: number;
  tail: number;
}

/** A draft line by line, as a reader sees it: fields, then headings with their numbers and paragraphs. */
function linesOf({ title, addressee, nodes, attachments, signature, date }: Draft): string[] {
  const numbers = outlineNumbers(nodes);
  return [title, addressee, ...nodes.map(({ text }, i) => `${numbers[i] ?? ''}${text}`), attachments, signature, date].filter(Boolean);
}

/** For each pair of places the length of the longest common run of lines from there on. */
function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, next] = [table[i], table[i + 1]];
      if (row && next) row[j] = before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

function sharedEnds(before: string, after: string): Pick<ComparedLine, 'head' | 'tail'> {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
}

/** Lines that changed, side by side: the first gone one beside the first new one. */
function pair(gone: readonly string[], come: readonly string[]): ComparedLine[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
    const [before, after] = [gone[i], come[i]];
    const ends = before === undefined || after === undefined ? { head: 0, tail: 0 } : sharedEnds(before, after);
    return { before, after, ...ends };
  });
}

/**
 * Sets two states of a draft side by side.
 * @returns all lines of both, each side in its order; a line that both have stands once on each side
 */
export function compareDrafts(one: Draft, other: Draft): ComparedLine[] {
  const [before, after] = [linesOf(one), linesOf(other)];
  const common = commonFrom(before, after);
  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  let [gone, come]: [string[], string[]] = [[], []];
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    if (left !== undefined && left === right) {
      lines.push(...pair(gone, come), { before: left, after: right, head: left.length, tail: 0 });
      [gone, come] = [[], []];
      i += 1;
      j += 1;
    } else if (right === undefined || (left !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      gone.push(left ?? '');
      i += 1;
    } else {
      come.push(right);
      j += 1;
    }
  }
  return [...lines, ...pair(gone, come)];
}
