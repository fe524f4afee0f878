import { addresseeLine } from './addressee.ts';
import { attachmentLines } from './attachments.ts';
import { closingLines } from './closing.ts';
import type { Part } from './faces.ts';
import { breakLines } from './line-breaks.ts';
import { INDENT, PAGE_LINES } from './measures.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';
import { titleLines } from './title-lines.ts';

/** A line of a page. */
export interface PageLine {
  face: Exclude<Part, 'number'>;
  text: string;
  /** Characters that stay free before it. */
  indent: number;
  /** Set out to the full width: all lines of a paragraph but its last. */
  full?: true;
  /** Numbers of the source notes that the line refers to. */
  notes: number[];
}

export interface Page {
  lines: PageLine[];
  /** Source notes at its foot, each with its number; they take the place of as many lines. */
  notes: string[];
}

const line = (face: PageLine['face'], text: string, indent = 0): PageLine => ({ face, text, indent, notes: [] });
const EMPTY_LINE = line('text', '');

/** Lines of a text that begins at `first` and goes on at `under`, in characters. */
const brokenLines = (face: PageLine['face'], text: string, first: number, under: number): PageLine[] =>
  breakLines(text, first, under).map((part, i, { length }) => ({
    ...line(face, part, i === 0 ? first : under),
    ...(i < length - 1 ? { full: true as const } : {}),
  }));

/** Lines of one heading or paragraph; a note is marked on the last one. Tables, which drafts do not hold, are passed over. */
function blockLines(block: NumberedBlock): PageLine[] {
  switch (block.kind) {
    case 'heading':
      return brokenLines(block.level, block.text, INDENT, 0);
    case 'paragraph': {
      const lines = brokenLines('text', block.text, INDENT, 0);
      const { note } = block;
      return lines.map((each, i) => (note && i === lines.length - 1 ? { ...each, notes: [note] } : each));
    }
    case 'table':
      return [];
    default:
      return block satisfies never;
  }
}

/** What is set off from the text before by an empty line: 附件说明 (7.3.4), 署名 and 成文日期 (7.3.5.2). */
const setOff = (lines: PageLine[]): PageLine[] => (lines.length > 0 ? [EMPTY_LINE, ...lines] : []);

/** Takes the headings from the end of a page, for they stay with what they head; not where they are all that it holds, or more than `room` lines. */
function takeTrailingHeadings(lines: PageLine[], room: number): PageLine[] {
  let first = lines.length;
  while (first > 0 && typeof lines[first - 1]?.face === 'number') first -= 1;
  return first === 0 || lines.length - first > room ? [] : lines.splice(first);
}

/**
 * Sets a document on pages of 22 lines of 28 characters, as the Word file will come out where the named faces are installed.
 * @returns at least one page
 */
export function paginate(document: OfficialDocument): Page[] {
  const { blocks, notes } = numberedBlocks(document);
  const all = [
    ...titleLines(document.title).map((text) => line('title', text)),
    EMPTY_LINE,
    ...addresseeLine(document).flatMap((text) => brokenLines('text', text, 0, 0)),
    ...blocks.flatMap(blockLines),
    ...setOff(attachmentLines(document).flatMap(({ text, first, under }) => brokenLines('text', text, first, under))),
    ...setOff(closingLines(document).map(({ text, indent }) => line('text', text, indent))),
  ];
  const pages: Page[] = [{ lines: [], notes: [] }];
  for (const each of all) {
    let page = pages[pages.length - 1] as Page;
    const needed = 1 + each.notes.length;
    if (page.lines.length + page.notes.length + needed > PAGE_LINES) {
      page = { lines: takeTrailingHeadings(page.lines, PAGE_LINES - needed), notes: [] };
      pages.push(page);
    }
    page.lines.push(each);
    page.notes.push(...each.notes.map((n) => `${n}　${notes[n - 1] ?? ''}`));
  }
  return pages;
}
