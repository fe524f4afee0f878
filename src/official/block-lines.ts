import type { Part } from './faces.ts';
import { breakLines } from './line-breaks.ts';
import { INDENT, type Measures } from './measures.ts';
import type { NumberedBlock } from './numbered-blocks.ts';
import type { Lead } from './official-document.ts';
import { remembered } from './remembered.ts';
import { columnShares, tableRows, type TableBlock } from './table-columns.ts';
import { textWidth } from './text-width.ts';

/** A cell of a table on one line; places in characters of 三号. */
export interface LineCell {
  text: string;
  left: number;
  width: number;
}

/** A line of a page. */
export interface PageLine {
  face: Exclude<Part, 'number'>;
  text: string;
  /** Characters that stay free before it. */
  indent: number;
  /** Set out to the full width: all lines of a paragraph but its last. */
  full?: true;
  /** As many of its first UTF-16 units as belong to a heading that runs in, and in whose face. */
  lead?: { face: Lead['level']; length: number };
  /** A line of a row of a table; `first` and `last` within its row. */
  row?: { cells: LineCell[]; first: boolean; last: boolean };
  /** Numbers of the source notes that the line refers to. */
  notes: number[];
}

export const line = (face: PageLine['face'], text: string, indent = 0): PageLine => ({ face, text, indent, notes: [] });

/** Lines of a text that begins at `first` and goes on at `under`, in characters, on a type area as wide as `width` twips. */
export const brokenLines = remembered(
  (face: PageLine['face'], text: string, first: number, under: number, width: number): readonly PageLine[] =>
    breakLines(text, first, under, width).map((part, i, { length }) => ({
      ...line(face, part, i === 0 ? first : under),
      ...(i < length - 1 ? { full: true as const } : {}),
    })),
);

/** Marks on each line how much of it the heading still takes. */
function withLead(lines: readonly PageLine[], { level, text }: Lead): PageLine[] {
  let left = text.length;
  return lines.map((each) => {
    const length = Math.min(left, each.text.length);
    left -= length;
    return length > 0 ? { ...each, lead: { face: level, length } } : each;
  });
}

/** Letters of tables are 四号 and keep off the rules: characters of 三号 in their terms. */
const CELL_LETTER = 14 / 16;
const CELL_MARGIN = 0.6;

/** A text within a cell as lines; cut where it is full. @param room in characters of 三号 */
function cellLines(text: string, room: number): string[] {
  const lines = [''];
  for (const letter of text) {
    const last = lines.length - 1;
    if (textWidth(`${lines[last] ?? ''}${letter}`) * CELL_LETTER > room && lines[last] !== '') lines.push(letter);
    else lines[last] += letter;
  }
  return lines;
}

/** A table, each row on as many lines of the page as its longest cell needs. */
function tableLines(block: TableBlock, { lineCharacters }: Measures): PageLine[] {
  const widths = columnShares(block).map((share) => share * lineCharacters);
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
  return tableRows(block).flatMap((row) => {
    const cells = row.map((text, i) => cellLines(text, (widths[i] ?? 0) - 2 * CELL_MARGIN));
    const count = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: count }, (_, nth): PageLine => ({
      ...line('text', ''),
      row: {
        first: nth === 0,
        last: nth === count - 1,
        cells: cells.map((lines, i) => ({ text: lines[nth] ?? '', left: lefts[i] ?? 0, width: widths[i] ?? 0 })),
      },
    }));
  });
}

/** Lines of one block; the note of a paragraph is marked on its last one. */
export function blockLines(block: NumberedBlock, measures: Measures): readonly PageLine[] {
  const { width } = measures.page.area;
  switch (block.kind) {
    case 'heading':
      return brokenLines(block.level, block.text, INDENT, 0, width);
    case 'paragraph': {
      const { note, lead } = block;
      const plain = brokenLines('text', `${lead?.text ?? ''}${block.text}`, INDENT, 0, width);
      const lines = lead ? withLead(plain, lead) : plain;
      return lines.map((each, i) => (note && i === lines.length - 1 ? { ...each, notes: [note] } : each));
    }
    case 'table':
      return tableLines(block, measures);
    default:
      return block satisfies never;
  }
}
