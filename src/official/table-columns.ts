import type { Block } from './official-document.ts';
import { textWidth } from './text-width.ts';

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** Characters that a column counts for at least and at most when the width is shared out. */
const NARROWEST = 4;
const WIDEST = 16;

/** Shares of the width, a column each: as the table has them, or by the longest text of each column. They add up to 1. */
export function columnShares({ columns, rows, shares }: TableBlock): number[] {
  const longest = columns.map((column, i) => Math.max(...[column, ...rows.map((row) => row[i] ?? '')].map(textWidth)));
  const counted = shares ?? longest.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)));
  const total = counted.reduce((sum, share) => sum + share, 0);
  return counted.map((share) => share / total);
}

/** All rows of a table, the head first. */
export const tableRows = ({ columns, rows }: TableBlock): string[][] => [columns, ...rows];
