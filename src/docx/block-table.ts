import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block } from './official-document.ts';
import { PAGE } from './page-setup.ts';

const row = (cells: readonly string[], width: number, tableHeader: boolean) =>
  new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (text) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [new Paragraph({ style: 'TableText', text })] }),
    ),
  });

/** A table across the type area; its head is repeated on each page. */
export function blockTable({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const width = Math.floor(PAGE.textWidth / columns.length);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    margins: { left: 85, right: 85, top: 40, bottom: 40 },
    rows: [row(columns, width, true), ...rows.map((cells) => row(cells, width, false))],
  });
}
