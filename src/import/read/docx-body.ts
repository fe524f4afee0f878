import type { Line, Message } from '../types.ts';
import { numberCounter, type Numbering } from './docx-numbering.ts';
import { LeftOut } from './docx-left-out.ts';
import { numberedText } from './numbered-text.ts';
import { cellText, tableLines } from './docx-table.ts';
import type { ParagraphStyle } from './docx-styles.ts';
import type { Attributes } from './walk-markup.ts';
import { walkXml, type XmlHandler } from './walk-xml.ts';

/** Things met in a Word body that did not become text, by kind. */
export type Tally = Record<'inserted' | 'deleted' | 'moved' | 'textBoxes' | 'pictures' | 'hidden' | 'comments' | 'contents', number>;

interface Paragraph {
  text: string;
  style: string;
  listId?: string;
  depth?: number;
  outline?: number;
  /** Whether it links to a heading, as the lines of an automatic table of contents do. */
  linked: boolean;
  /** Lines of text boxes anchored in it; they follow it. */
  boxed: Line[];
}

interface Table {
  /** Rows of cells of paragraphs. */
  rows: Line[][][];
  paragraphs: Line[];
  /** Columns that the open cell spans beyond its own. */ span: number;
}

/** A body read: what became text, what was counted, what was left out and is quoted. */
export interface Body {
  lines: Line[];
  tally: Tally;
  messages: Message[];
}

/**
 * Reads word/document.xml (or footnotes.xml) into lines, in reading order.
 * @param chunk lines of another document that the body takes in at a place (w:altChunk), by relationship id
 */
export function readBody(
  xml: string,
  styles: Map<string, ParagraphStyle>,
  numbering: Numbering,
  chunk: (id: string) => Line[] = () => [],
): Body {
  const reader = new BodyReader(styles, numbering, chunk);
  walkXml(xml, reader);
  reader.finish();
  return { lines: reader.lines, tally: reader.tally, messages: reader.leftOut.messages };
}

/** State of one walk through a body; a class only because a dozen variables belong together. */
class BodyReader implements XmlHandler {
  readonly lines: Line[] = [];
  readonly tally: Tally = { inserted: 0, deleted: 0, moved: 0, textBoxes: 0, pictures: 0, hidden: 0, comments: 0, contents: 0 };
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  readonly leftOut = new LeftOut();
  private inText = false;
  private hiddenRun = false;
  private count = 0;
  private readonly nextNumber: ReturnType<typeof numberCounter>;
  private readonly styles: Map<string, ParagraphStyle>;
  private readonly chunk: (id: string) => Line[];

  constructor(styles: Map<string, ParagraphStyle>, numbering: Numbering, chunk: (id: string) => Line[]) {
    this.styles = styles;
    this.chunk = chunk;
    this.nextNumber = numberCounter(numbering);
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.leftOut.text(text) || !this.inText) return;
    if (this.hiddenRun) this.leftOut.quote('docx-hidden', '隐藏文字，没有收进草稿', text, this.count + 1);
    else if (paragraph) paragraph.text += text;
  }

  open(name: string, attributes: Attributes, empty: boolean): void {
    if (name === 'w:moveFrom' && !this.leftOut.isOpen) this.tally.moved += 1;
    if (this.leftOut.open(name, empty)) return;
    this.enter(name, attributes, empty);
    if (empty) this.leave(name);
  }

  close(name: string): void {
    if (!this.leftOut.isOpen) this.leave(name);
    else this.noteField(name, this.leftOut.close(name, this.count + 1));
  }

  /** What a field says is no text, but tells what its paragraph is. */
  private noteField(name: string, text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === 'w:instrText' && paragraph && /PAGEREF/.test(text)) paragraph.linked = true;
  }

  /** Closes what damaged markup left open, so that no text is lost. */
  finish(): void {
    while (this.paragraphs.length > 0) this.closeParagraph();
    while (this.tables.length > 0) this.closeTable();
  }

  private enter(name: string, attributes: Attributes, empty: boolean): void {
    const paragraph = this.paragraphs.at(-1);
    const value = attributes.get('w:val');
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ text: '', style: '', linked: false, boxed: [] });
        break;
      case 'w:t':
      case 'm:t':
        this.inText = !empty;
        break;
      case 'w:r':
        this.hiddenRun = false;
        break;
      case 'w:vanish':
        if (value !== '0' && value !== 'false') {
          this.hiddenRun = true;
          this.tally.hidden += 1;
        }
        break;
      case 'w:tab':
        if (paragraph) paragraph.text += ' ';
        break;
      case 'w:br':
      case 'w:cr':
        if (paragraph) paragraph.text += '\n';
        break;
      case 'w:noBreakHyphen':
        if (paragraph) paragraph.text += '-';
        break;
      case 'w:pStyle':
        if (paragraph) paragraph.style = value ?? '';
        break;
      case 'w:numId':
        if (paragraph) paragraph.listId = value;
        break;
      case 'w:ilvl':
        if (paragraph) paragraph.depth = Number(value);
        break;
      case 'w:outlineLvl':
        if (paragraph && Number(value) < 9) paragraph.outline = Number(value) + 1;
        break;
      case 'w:ins':
      case 'w:moveTo':
        this.tally.inserted += 1;
        break;
      case 'w:del':
        this.tally.deleted += 1;
        break;
      case 'w:hyperlink':
        if (paragraph && attributes.get('w:anchor')?.startsWith('_Toc') === true) paragraph.linked = true;
        break;
      case 'w:altChunk':
        this.lines.push(...this.chunk(attributes.get('r:id') ?? '').map((line) => ({ ...line, line: this.count + 1 })));
        break;
      case 'w:commentReference':
        this.tally.comments += 1;
        break;
      case 'w:txbxContent':
        this.tally.textBoxes += 1;
        break;
      case 'pic:pic':
      case 'v:imagedata':
        this.tally.pictures += 1;
        break;
      case 'w:tbl':
        this.tables.push({ rows: [], paragraphs: [], span: 0 });
        break;
      case 'w:tr':
        this.tables.at(-1)?.rows.push([]);
        break;
      case 'w:tc':
        this.tables.at(-1)?.rows.at(-1)?.push([]);
        break;
      case 'w:gridSpan':
        this.span(Number(value));
        break;
    }
  }

  /** A merged cell takes the room of its neighbours, or the columns after it would slip. */
  private span(columns: number): void {
    const table = this.tables.at(-1);
    if (table) table.span = Math.min(columns, 30) - 1;
  }

  private leave(name: string): void {
    if (name === 'w:t' || name === 'm:t') this.inText = false;
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tbl') this.closeTable();
    else if (name === 'w:tc') this.closeCell();
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    for (; table && table.span > 0; table.span -= 1) table.rows.at(-1)?.push([]);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const lines = this.paragraphLines(paragraph);
    lines.push(...paragraph.boxed);
    const host = this.paragraphs.at(-1);
    const table = this.tables.at(-1);
    if (host) host.boxed.push(...lines);
    else if (table) {
      table.paragraphs.push(...lines);
      table.rows
        .at(-1)
        ?.at(-1)
        ?.push(...lines);
    } else this.lines.push(...lines);
  }

  private paragraphLines(paragraph: Paragraph): Line[] {
    this.count += 1;
    const style = this.styles.get(paragraph.style);
    if (isContents(paragraph, style)) {
      this.tally.contents += 1;
      this.leftOut.quote('docx-contents', '自动目录，没有收进草稿', paragraph.text, this.count);
      return [];
    }
    const texts = paragraph.text.split('\n').filter((text) => text.trim() !== '');
    if (texts.length === 0) return [];
    const listId = paragraph.listId ?? style?.listId;
    const number = listId === undefined || listId === '0' ? undefined : this.nextNumber(listId, paragraph.depth ?? style?.depth ?? 0);
    const level = paragraph.outline ?? style?.outline;
    return texts.map((text, index) => ({
      text: index === 0 && number ? numberedText(number.text, text) : text,
      line: this.count,
      ...(level !== undefined && index === 0 && { level }),
      ...(index === 0 && number?.bullet === true && { item: true }),
    }));
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const outer = this.tables.at(-1);
    const host = this.paragraphs.at(-1);
    // A row inside a nested table may have lost its cell marks; its paragraphs are still there.
    const single = table.rows.every((row) => row.length <= 1);
    const lines = single ? table.paragraphs : tableLines(table.rows, this.count);
    if (host) host.boxed.push(...lines);
    else if (outer) {
      const text = table.rows.map((cells) => cells.map(cellText).filter(Boolean).join(' ')).join('；');
      outer.rows.at(-1)?.at(-1)?.push({ text, line: this.count });
      outer.paragraphs.push(...lines);
    } else this.lines.push(...lines);
  }
}

/** A line of an automatic table of contents ends in a page number; the style alone is also put on text by mistake. */
function isContents({ text, linked }: Paragraph, style: ParagraphStyle | undefined): boolean {
  return (linked || /^(?:toc|目录)\s*\d/i.test(style?.name ?? '')) && /[ .…·]\d{1,4}\s*$/.test(text);
}
