import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnShares, type TableBlock } from '../official/table-columns.ts';

/** Height of a row to write in, in twips: 10 mm, a line of handwriting. */
const WRITING_ROW = 567;

/** Shares the type area out. @returns widths in twips */
const columnWidths = (block: TableBlock, width: number): number[] => columnShares(block).map((share) => Math.floor(width * share));

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

/** A table across the type area; its head is repeated on each page. @param width of the type area in twips */
export function blockTable(block: TableBlock, width: number): Table {
  const widths = columnWidths(block, width);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 85, right: 85, top: 40, bottom: 40 },
    rows: [row(block.columns, widths, true, false), ...block.rows.map((cells) => row(cells, widths, false, block.shares !== undefined))],
  });
}
