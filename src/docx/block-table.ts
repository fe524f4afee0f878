import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { PAGE } from '../official/measures.ts';
import type { Block } from '../official/official-document.ts';
import { textWidth } from '../official/text-width.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Characters that a column counts for at least and at most when the width is shared out. */
const NARROWEST = 4;
const WIDEST = 16;

/** Height of a row to write in, in twips: 10 mm, a line of handwriting. */
const WRITING_ROW = 567;

/** Shares by the longest text of each column. */
function sharesByText({ columns, rows }: TableBlock): number[] {
  const longest = columns.map((column, i) => Math.max(...[column, ...rows.map((row) => row[i] ?? '')].map(textWidth)));
  return longest.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** Shares the type area out. @returns widths in twips */
function columnWidths(block: TableBlock): number[] {
  const shares = block.shares ?? sharesByText(block);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((PAGE.area.width * share) / total));
}

const row = (cells: readonly string[], widths: readonly number[], tableHeader: boolean, toFill: boolean) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    ...(toFill ? { height: { value: WRITING_ROW, rule: HeightRule.ATLEAST } } : {}),
    children: cells.map(
      (text, i) =>
        new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: [new Paragraph({ style: 'TableText', text })] }),
    ),
  });

/** A table across the type area; its head is repeated on each page. */
export function blockTable(block: TableBlock): Table {
  const widths = columnWidths(block);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 85, right: 85, top: 40, bottom: 40 },
    rows: [row(block.columns, widths, true, false), ...block.rows.map((cells) => row(cells, widths, false, block.shares !== undefined))],
  });
}
