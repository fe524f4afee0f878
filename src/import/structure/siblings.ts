import { numberAt, type NumberStyle } from '../split/numbering.ts';
import type { Line } from '../types.ts';

/** A list shorter than this is too short to tell from headings. */
const SHORTEST = 3;
const SECTIONS: ReadonlySet<NumberStyle> = new Set(['part', 'han', 'hanBracket']);

/** How all items of a list are to be read. */
export type Reading = 'heading' | 'item';

/**
 * Items of one list are read alike. A list is a run of neighbouring lines with one style of numbers that count up;
 * where some of them look like headings and others do not, semicolons or the low styles (1. ① （1）) make all of them
 * items, and sections by most of their own (一、（一）) headings.
 * @param looksLikeHeading whether a line, looked at alone, is or begins with a heading
 * @param canBeHeading whether it could be one
 * @returns readings by index of the line; lines that are not in a mixed list have none
 */
export function readSiblings(
  lines: Line[],
  looksLikeHeading: (index: number) => boolean,
  canBeHeading: (index: number) => boolean,
): Map<number, Reading> {
  const readings = new Map<number, Reading>();
  for (let from = 0; from < lines.length;) {
    const run = runFrom(lines, from);
    from += Math.max(1, run.length);
    if (run.length < SHORTEST) continue;
    const headings = run.filter(looksLikeHeading).length;
    if (headings === 0 || headings === run.length) continue;
    const reading = readingOf(run, lines, headings, canBeHeading);
    for (const index of run) readings.set(index, reading);
  }
  return readings;
}

function readingOf(run: number[], lines: Line[], headings: number, canBeHeading: (index: number) => boolean): Reading {
  const style = numberAt(lines[run[0] ?? 0]?.text ?? '')?.style;
  const listed = run.some((index) => /[；;]$/.test(lines[index]?.text ?? ''));
  const sections = style !== undefined && SECTIONS.has(style) && !listed && headings * 2 >= run.length && run.every(canBeHeading);
  return sections ? 'heading' : 'item';
}

/** Indexes of neighbouring lines that count up in one style. */
function runFrom(lines: Line[], from: number): number[] {
  const run: number[] = [];
  let previous: ReturnType<typeof numberAt>;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    const number = line && !line.table && line.level === undefined ? numberAt(line.text) : undefined;
    if (!number || number.ordinal === 0 || (previous && (number.style !== previous.style || number.ordinal !== previous.ordinal + 1)))
      break;
    run.push(index);
    previous = number;
  }
  return run;
}
