import type { Line, Message, Result, Source } from '../types.ts';
import { numberedText } from './numbered-text.ts';
import { odtLists, type OdtLists } from './odt-lists.ts';
import { odtStyles, type OdtStyles } from './odt-styles.ts';
import { PaperLines } from './paper-lines.ts';
import { openArchive } from './unzip.ts';
import type { Attributes } from './walk-markup.ts';
import { walkXml, type XmlHandler } from './walk-xml.ts';

/**
 * Reads an OpenDocument text (ISO/IEC 26300, OpenDocument 1.3 part 3): paragraphs with their automatic numbers, heading
 * levels, tables, text boxes after their paragraph, notes at the end; what is left out is quoted.
 * @throws ImportError when it is damaged or unpacks to too much
 */
export function readOdt(bytes: Uint8Array): Result<Source> {
  const archive = openArchive(bytes);
  const content = archive.read('content.xml') ?? '';
  const styles = archive.read('styles.xml') ?? '';
  const body = new OdtBody(odtLists([styles, content]), odtStyles([styles, content]));
  walkXml(content, body);
  const { lines, messages } = body.end();
  const margins = textIn(styles, /^style:(?:header|footer)(?:-left|-first)?$/);
  const title = textIn(archive.read('meta.xml') ?? '', /^dc:title$/);
  if (margins !== '') messages.push({ kind: 'drop', rule: 'odt-margins', line: 0, text: '页眉、页脚没有导入。', before: margins });
  return { value: { lines, format: 'OpenDocument（.odt）', ...(title.length >= 2 && title.length <= 80 && { title }) }, messages };
}

/** Elements whose text is left out, with what the editor is told. */
const LEFT_OUT: Record<string, [rule: string, told: string]> = {
  'office:annotation': ['odt-comments', '批注没有导入。'],
  'text:tracked-changes': ['odt-deleted', '修订删去的文字，按接受处理，没有收进草稿'],
  'text:table-of-content': ['odt-contents', '自动目录，没有收进草稿'],
  'text:note-citation': ['', ''],
  'text:ruby-text': ['odt-ruby', '字上的注音，没有收进草稿'],
};

/** A paragraph that is open; a text box inside it has paragraphs of its own. */
interface Paragraph {
  text: string;
  level?: number | undefined;
  number: string;
  item: boolean;
}

class OdtBody implements XmlHandler {
  private readonly paper = new PaperLines();
  private readonly messages: Message[] = [];
  private readonly notes: string[] = [];
  private readonly paragraphs: Paragraph[] = [];
  /** Paragraphs of text boxes and notes, which follow the paragraph that they are anchored in. */
  private boxed: string[] = [];
  private leftOut: { name: string; depth: number; text: string } | undefined;
  private readonly lists: OdtLists;
  private depth = 0;
  private tables = 0;
  private inNote = 0;
  private pictures = 0;
  private inBody = false;
  private inChangeInfo = false;
  /** The first paragraph of an item bears its number. */
  private itemStarts = false;

  private readonly styles: OdtStyles;
  /** Open spans, and whether each is hidden. */
  private readonly spans: boolean[] = [];
  private hidden = '';

  constructor(lists: OdtLists, styles: OdtStyles) {
    this.lists = lists;
    this.styles = styles;
  }

  open(name: string, attributes: Attributes, empty: boolean): void {
    if (this.leftOut) {
      if (name === this.leftOut.name && !empty) this.leftOut.depth += 1;
      if (name === 'text:p') this.leftOut.text += ' ';
      // Who changed it and when is no text of the document.
      this.inChangeInfo = name === 'dc:creator' || name === 'dc:date';
      return;
    }
    if (name === 'office:text') this.inBody = true;
    if (!this.inBody) return;
    if (LEFT_OUT[name]) {
      if (!empty) this.leftOut = { name, depth: 1, text: '' };
    } else if (name === 'text:p' || name === 'text:h') this.openParagraph(name, attributes, empty);
    else if (name === 'text:list' && !empty) this.openList(attributes);
    else if (name === 'text:list-item') this.itemStarts = true;
    else if (name === 'text:list-header') this.itemStarts = false;
    else if (name === 'table:table' && !empty) this.tables += 1;
    else if ((name === 'table:table-cell' || name === 'table:covered-table-cell') && empty && this.tables === 1) this.paper.endCell();
    else if (name === 'text:note-body') this.inNote += 1;
    else if (name === 'draw:image') this.pictures += 1;
    else if (name === 'text:span' && !empty) this.spans.push(this.styles.isHidden(attributes.get('text:style-name') ?? ''));
    else if (name === 'text:s') this.add(' '.repeat(Math.min(40, Number(attributes.get('text:c') ?? 1) || 1)));
    else if (name === 'text:tab') this.add('\t');
    else if (name === 'text:line-break') this.add('\n');
  }

  close(name: string): void {
    this.inChangeInfo = false;
    if (this.leftOut) return this.closeLeftOut(name);
    if (!this.inBody) return;
    if (name === 'text:p' || name === 'text:h') this.closeParagraph();
    else if (name === 'text:span') this.spans.pop();
    else if (name === 'text:list') this.depth -= 1;
    else if (name === 'text:note-body') this.inNote -= 1;
    else if (name === 'office:text') this.inBody = false;
    else if (name === 'table:table') {
      this.tables -= 1;
      if (this.tables === 0) this.paper.endTable();
    } else if (this.tables === 1 && name === 'table:table-cell') this.paper.endCell();
    else if (this.tables === 1 && name === 'table:table-row') this.paper.endRow();
  }

  text(text: string): void {
    if (this.leftOut) this.leftOut.text += this.inChangeInfo ? '' : text;
    // White space of the markup counts as one space (OpenDocument 1.3 part 3, 6.1.2).
    else this.add(text.replace(/[ \t\r\n]+/g, ' '));
  }

  end(): { lines: Line[]; messages: Message[] } {
    this.paper.endTable();
    for (const note of this.notes) this.paper.paragraph(`注：${note}`);
    if (this.pictures > 0)
      this.messages.push({ kind: 'note', rule: 'odt-pictures', line: 0, text: `${this.pictures}张图片（含印章）没有导入。` });
    return { lines: this.paper.lines, messages: this.messages };
  }

  private add(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (this.spans.includes(true)) this.hidden += text;
    else if (paragraph) paragraph.text += text;
  }

  private openList(attributes: Attributes): void {
    if (this.depth === 0)
      this.lists.begin(
        attributes.get('text:style-name') ?? '',
        attributes.get('text:continue-numbering') === 'true' || attributes.has('text:continue-list'),
      );
    this.depth += 1;
  }

  private openParagraph(name: string, attributes: Attributes, empty: boolean): void {
    const outline = Math.min(9, Number(attributes.get('text:outline-level') ?? 1) || 1);
    const isHeading = name === 'text:h';
    const number =
      this.depth > 0 && this.itemStarts
        ? this.lists.next(this.depth - 1)
        : isHeading && this.depth === 0
          ? this.lists.heading(outline - 1)
          : undefined;
    this.itemStarts = false;
    const level = isHeading ? outline : this.styles.levelOf(attributes.get('text:style-name') ?? '');
    this.paragraphs.push({ text: '', number: number?.text ?? '', item: number?.bullet === true, level });
    if (empty) this.closeParagraph();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    this.quote('odt-hidden', '隐藏的文字，没有收进草稿', this.hidden);
    this.hidden = '';
    const whole = paragraph.text.trim() === '' ? '' : numberedText(paragraph.number, paragraph.text.trimStart());
    if (this.inNote > 0) this.notes.push(whole.trim());
    else if (this.paragraphs.length > 0) this.boxed.push(whole);
    else {
      this.put(whole, paragraph);
      for (const text of this.boxed) this.put(text, { item: false, level: undefined });
      this.boxed = [];
    }
  }

  private put(text: string, { level, item }: Pick<Paragraph, 'item' | 'level'>): void {
    if (this.tables > 0) this.paper.cellParagraph(text);
    else this.paper.paragraph(text, { level, item });
  }

  private quote(rule: string, text: string, quoted: string): void {
    const before = quoted.replace(/\s+/g, ' ').trim();
    if (before !== '') this.messages.push({ kind: 'drop', rule, line: this.paper.count, text, before });
  }

  private closeLeftOut(name: string): void {
    const { leftOut } = this;
    if (!leftOut || name !== leftOut.name) return;
    leftOut.depth -= 1;
    if (leftOut.depth > 0) return;
    this.leftOut = undefined;
    const [rule, text] = LEFT_OUT[name] ?? ['', ''];
    if (rule !== '') this.quote(rule, text, leftOut.text);
  }
}

/** All text inside the elements of a name. */
function textIn(xml: string, name: RegExp): string {
  let depth = 0;
  let text = '';
  walkXml(xml, {
    open: (own, _, empty) => (depth += name.test(own) && !empty ? 1 : 0),
    close: (own) => (depth -= name.test(own) && depth > 0 ? 1 : 0),
    text: (content) => (text += depth > 0 ? content : ''),
  });
  return text.replace(/\s+/g, ' ').trim();
}
