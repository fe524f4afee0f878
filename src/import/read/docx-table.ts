import type { Line } from '../types.ts';

/** A cell's paragraphs as one line. */
export const cellText = (cell: Line[]): string =>
  cell
    .map(({ text }) => text)
    .join(' ')
    .trim();

/** Characters from which paragraphs in one cell are a text of their own, as in 个人总结 of an assessment form. */
const PROSE = 60;

/**
 * A table as lines: one line, or, where a cell holds a text of several paragraphs, its rows with the paragraphs of that text between.
 * @param rows rows of cells of paragraphs
 */
export function tableLines(rows: Line[][][], line: number): Line[] {
  const lines: Line[] = [];
  let plain: string[][] = [];
  const endTable = (): void => {
    if (plain.length > 0) lines.push({ text: '', line, table: plain });
    plain = [];
  };
  for (const row of rows) {
    if (!row.some((cell) => cell.length > 1 && cellText(cell).length >= PROSE)) {
      plain.push(row.map(cellText));
      continue;
    }
    endTable();
    lines.push(...row.flat());
  }
  endTable();
  return lines;
}
