import { HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { PAGE } from '../official/measures.ts';
import { columnShares, type TableBlock } from '../official/table-columns.ts';

/** Height of a row to write in, in twips: 10 mm, a line of handwriting. */
const WRITING_ROW = 567;

/** Shares the type area out. @returns widths in twips */
const columnWidths = (block: TableBlock): number[] => columnShares(block).map((share) => Math.floor(PAGE.area.width * share));

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
