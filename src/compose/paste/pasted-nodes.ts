import { DEEPEST_LEVEL, type OutlineLevel } from '../../official/outline-numbers.ts';

/** A line of what is pasted; `level` where its source says that it is a heading. */
export interface PastedLine {
  text: string;
  level?: number;
}

/** A node before it has an id; `runIn` where the text that follows goes on in the heading's own line. */
export type PastedNode = { kind: 'heading'; level: OutlineLevel; text: string; runIn?: true } | { kind: 'paragraph'; text: string };

/** 一、（一）1.（1） as they are typed; whole numbers and dates are none (7.3.3). */
const NUMBERS: readonly [OutlineLevel, RegExp][] = [
  [1, /^[一二三四五六七八九十]{1,3}\s*[、．.]\s*/],
  [2, /^[（(][一二三四五六七八九十]{1,3}[)）]\s*、?\s*/],
  [3, /^\d{1,2}\s*[.．、]\s*(?![\d])/],
  [4, /^[（(]\d{1,2}[)）]\s*、?\s*/],
];

/** A heading is no longer than this, without its number; none of the library's papers has a longer one. */
const LONGEST_HEADING = 30;
/** And one that runs in no longer than this. */
const LONGEST_RUN_IN = 24;

const ENDS = /[。；：！？…]$/;

const numberOf = (text: string): { level: OutlineLevel; rest: string } | undefined => {
  for (const [level, pattern] of NUMBERS) {
    const [number] = pattern.exec(text) ?? [];
    if (number !== undefined && number.length < text.length) return { level, rest: text.slice(number.length) };
  }
  return undefined;
};

const asLevel = (level: number): OutlineLevel => Math.min(DEEPEST_LEVEL, Math.max(1, level)) as OutlineLevel;

function nodesOf({ text, level }: PastedLine): PastedNode[] {
  const numbered = numberOf(text);
  if (level !== undefined)
    return [{ kind: 'heading', level: asLevel(numbered?.level ?? level), text: (numbered?.rest ?? text).replace(/。$/, '') }];
  if (!numbered) return [{ kind: 'paragraph', text }];
  const { rest } = numbered;
  if (rest.length <= LONGEST_HEADING && !ENDS.test(rest)) return [{ kind: 'heading', level: numbered.level, text: rest }];
  const [lead, heading] = /^([^，。；：！？]+)。(?=.)/.exec(rest) ?? [];
  if (lead !== undefined && heading !== undefined && heading.length <= LONGEST_RUN_IN)
    return [
      { kind: 'heading', level: numbered.level, text: heading, runIn: true },
      { kind: 'paragraph', text: rest.slice(lead.length).trim() },
    ];
  if (rest.length <= LONGEST_HEADING && /。$/.test(rest)) return [{ kind: 'heading', level: numbered.level, text: rest.slice(0, -1) }];
  // A numbered sentence is an item of a list: its number is its own.
  return [{ kind: 'paragraph', text }];
}

/** Spaces that a page or an indent has left, and the marks of a file's beginning. */
const tidy = (text: string) =>
  text
    .replace(/[\uFEFF\u200B\uFFFE]/g, '')
    .replace(/[\u00A0\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Rows of cells, as a spreadsheet gives them, stay together as one text: a table of the draft. */
function joinRows(lines: readonly PastedLine[]): PastedLine[] {
  const joined: PastedLine[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const columns = line.text.split('\t').length;
    if (last && columns > 1 && (last.text.split('\n')[0] ?? '').split('\t').length === columns) last.text += `\n${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

/** Lines as nodes: one a line, numbers that the layout gives by itself taken off, rows of a table together. Empty lines are none. */
export function pastedNodes(lines: readonly PastedLine[]): PastedNode[] {
  const tidied = lines
    .map((line) => ({ ...line, text: line.text.split('\t').map(tidy).join('\t') }))
    .filter(({ text }) => text.trim() !== '');
  return joinRows(tidied).flatMap((line) => (line.text.includes('\t') ? [{ kind: 'paragraph' as const, text: line.text }] : nodesOf(line)));
}

/** Plain text as lines. */
export const textLines = (text: string): PastedLine[] => text.split(/\r\n?|\n|\u2028|\u2029|\v/).map((line) => ({ text: line }));
