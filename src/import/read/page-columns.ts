import type { PlacedText } from './page-layout.ts';

/** Left and right edge of a column, in the page's unit. */
export interface Column {
  left: number;
  right: number;
}

/** A row of a page, or the part of it that lies in a column. */
export interface Part {
  row: PlacedText[];
  column?: Column;
}

/** Rows that must have text on both sides of a gutter before it counts as one. */
const FEWEST_ROWS = 3;
/** Share of the lines on the left that reach their column's edge: columns of prose are full, cells of a table are not. */
const FULL = 0.6;
/** Characters that a line on the left has on average: cells hold fewer. */
const LEAST_CHARACTERS = 8;
/** Widths of a character that a gutter is wide at least, and from which a line counts as full. */
const GUTTER = 1.2;
const SHORT_OF_EDGE = 2;

const endOf = (row: readonly PlacedText[]): number => Math.max(...row.map(({ x, width }) => x + width));
const startOf = (row: readonly PlacedText[]): number => Math.min(...row.map(({ x }) => x));
const lengthOf = (row: readonly PlacedText[]): number => row.reduce((sum, { text }) => sum + text.trim().length, 0);

/**
 * Rows of a page that stand in two columns are read down the left one and then down the right one.
 * @param rows texts side by side, from top to bottom
 * @returns rows as they were, and parts of rows with their column
 */
export function readColumns(rows: PlacedText[][]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < rows.length) {
    const end = bandEnd(rows, at);
    const band = end === undefined ? undefined : splitBand(rows.slice(at, end.end), end.from, end.to);
    if (band && end) {
      parts.push(...band);
      at = end.end;
    } else {
      parts.push({ row: rows[at] ?? [] });
      at += 1;
    }
  }
  return parts;
}

/** The widest gap inside a row, between which two columns may lie. */
function gapOf(row: PlacedText[]): { from: number; to: number } | undefined {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  let best: { from: number; to: number } | undefined;
  let right = -Infinity;
  for (const { x, width, size } of sorted) {
    if (right > -Infinity && x - right > size * GUTTER && x - right > (best ? best.to - best.from : 0)) best = { from: right, to: x };
    right = Math.max(right, x + width);
  }
  return best;
}

/** How far down rows leave the same gutter free, from a row on that has text on both sides of it. */
function bandEnd(rows: PlacedText[][], start: number): { end: number; from: number; to: number } | undefined {
  const first = gapOf(rows[start] ?? []);
  if (!first) return undefined;
  let { from, to } = first;
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    const size = row[0]?.size ?? 0;
    const left = row.filter(({ x, width }) => x + width / 2 < (from + to) / 2);
    const right = row.filter((text) => !left.includes(text));
    const next = {
      from: Math.max(from, left.length > 0 ? endOf(left) : from),
      to: Math.min(to, right.length > 0 ? startOf(right) : to),
    };
    if (next.to - next.from < size * 0.8) break;
    ({ from, to } = next);
  }
  return { end, from, to };
}

function splitBand(rows: PlacedText[][], from: number, to: number): Part[] | undefined {
  const middle = (from + to) / 2;
  const sides = rows.map((row) => ({ left: row.filter(({ x }) => x < middle), right: row.filter(({ x }) => x >= middle) }));
  const lefts = sides.flatMap(({ left }) => (left.length > 0 ? [left] : []));
  const rights = sides.flatMap(({ right }) => (right.length > 0 ? [right] : []));
  if (sides.filter(({ left, right }) => left.length > 0 && right.length > 0).length < FEWEST_ROWS) return undefined;
  const edge = Math.max(...lefts.map(endOf));
  const full = lefts.filter((row) => endOf(row) > edge - SHORT_OF_EDGE * (row[0]?.size ?? 0)).length;
  const characters = lefts.reduce((sum, row) => sum + lengthOf(row), 0) / lefts.length;
  if (full < lefts.length * FULL || characters < LEAST_CHARACTERS) return undefined;
  const inColumn = (all: PlacedText[][]): Part[] => {
    const column = { left: Math.min(...all.map(startOf)), right: Math.max(...all.map(endOf)) };
    return all.map((row) => ({ row, column }));
  };
  return [...inColumn(lefts), ...inColumn(rights)];
}
