import type { Line } from '../types.ts';

/** What a paragraph is besides its text. */
export interface ParagraphKind {
  /** Heading level that the file states, from 1. */
  level?: number | undefined;
  item?: boolean | undefined;
}

/** Gathers the paragraphs and table cells of a document, in their order, into lines. */
export class PaperLines {
  readonly lines: Line[] = [];
  /** Paragraphs so far; the number of the last one is its line. */
  count = 0;
  private rows: string[][] = [];
  private row: string[] = [];
  private cell: string[] = [];

  /** A paragraph; a line break inside it makes a line of its own. Empty ones only count. */
  paragraph(text: string, { level, item }: ParagraphKind = {}): void {
    this.endTable();
    this.count += 1;
    const texts = text.split('\n').filter((part) => part.trim() !== '');
    for (const [index, part] of texts.entries())
      this.lines.push({
        text: part.trim(),
        line: this.count,
        ...(level !== undefined && index === 0 && { level }),
        ...(item === true && index === 0 && { item }),
      });
  }

  /** A paragraph inside a table cell. */
  cellParagraph(text: string): void {
    this.count += 1;
    if (text.trim() !== '') this.cell.push(text.replace(/\s*\n\s*/g, ' ').trim());
  }

  endCell(): void {
    this.row.push(this.cell.join('\n'));
    this.cell = [];
  }

  endRow(): void {
    if (this.cell.length > 0) this.endCell();
    if (this.row.length > 0) this.rows.push(this.row);
    this.row = [];
  }

  /** A table of one column only lays out the page: its paragraphs are lines. */
  endTable(): void {
    this.endRow();
    const { rows } = this;
    this.rows = [];
    if (rows.every((row) => row.length <= 1)) {
      for (const text of rows.flat().flatMap((cell) => cell.split('\n'))) if (text !== '') this.lines.push({ text, line: this.count });
    } else if (rows.some((row) => row.some((cell) => cell !== ''))) {
      this.lines.push({ text: '', line: this.count, table: rows.map((row) => row.map((cell) => cell.replace(/\n/g, ' '))) });
    }
  }
}
