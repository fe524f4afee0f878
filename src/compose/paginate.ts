import { closingIndents } from '../docx/closing-indents.ts';
import type { OfficialDocument } from '../docx/official-document.ts';
import { titleLines } from '../docx/title-lines.ts';
import { chineseDate } from '../lib/chinese-date.ts';
import type { OutlineLevel } from '../lib/outline-numbers.ts';
import { attachmentLines, numberedLines } from './export-text.ts';
import { breakLines } from './line-breaks.ts';

/** Lines of a page (GB/T 9704—2012, 5.2.3). */
export const PAGE_LINES = 22;

/** A line of a page. */
export interface PageLine {
  face: 'title' | 'text' | OutlineLevel;
  text: string;
  /** Characters that stay free before it. */
  indent: number;
  /** Numbers of the source notes that the line refers to. */
  notes: number[];
}

export interface Page {
  lines: PageLine[];
  /** Source notes at its foot, each with its number; they take the place of as many lines. */
  notes: string[];
}

const line = (face: PageLine['face'], text: string, indent = 0): PageLine => ({ face, text, indent, notes: [] });

/** Lines of one heading or paragraph, the first one indented by two characters. */
function paragraphLines(face: PageLine['face'], text: string, note: number | undefined): PageLine[] {
  const lines = breakLines(text, 2).map((part, i) => line(face, part, i === 0 ? 2 : 0));
  return lines.map((each, i) => (note && i === lines.length - 1 ? { ...each, notes: [note] } : each));
}

/** 主送机关, flush left (7.3.2). */
const addresseeLines = ({ addressee }: OfficialDocument): PageLine[] =>
  addressee ? breakLines(`${addressee}：`, 0).map((part) => line('text', part)) : [];

/** 附件说明: an empty line, then the names; what wraps stands under the name (7.3.4). */
function attachedLines(document: OfficialDocument): PageLine[] {
  const names = attachmentLines(document);
  const under = names.length > 1 ? 6.5 : 5;
  const lines = names.flatMap((text, i) => {
    const first = i === 0 ? 2 : 5;
    return breakLines(text, first, under).map((part, n) => line('text', part, n === 0 ? first : under));
  });
  return lines.length > 0 ? [line('text', ''), ...lines] : [];
}

function closingLines({ signature = '', date }: OfficialDocument): PageLine[] {
  const day = date ? chineseDate(date) : '';
  const indents = closingIndents(signature, day);
  const lines = [...(signature ? [line('text', signature, indents.signature)] : []), ...(day ? [line('text', day, indents.date)] : [])];
  return lines.length > 0 ? [line('text', ''), ...lines] : [];
}

/** Takes the headings from the end of a page: they stay with what they head. */
function trailingHeadings(lines: PageLine[]): PageLine[] {
  let first = lines.length;
  while (first > 0 && typeof lines[first - 1]?.face === 'number') first -= 1;
  return first === 0 ? [] : lines.splice(first);
}

/**
 * Sets a document on pages of 22 lines of 28 characters, as the Word file will come out where the named faces are installed.
 * @returns at least one page
 */
export function paginate(document: OfficialDocument): Page[] {
  const { lines, notes } = numberedLines(document);
  const all = [
    ...titleLines(document.title).map((text) => line('title', text)),
    line('text', ''),
    ...addresseeLines(document),
    ...lines.flatMap(({ level, text, note }) => paragraphLines(level ?? 'text', text, note)),
    ...attachedLines(document),
    ...closingLines(document),
  ];
  const pages: Page[] = [{ lines: [], notes: [] }];
  for (const each of all) {
    let page = pages[pages.length - 1] as Page;
    if (page.lines.length + page.notes.length + 1 + each.notes.length > PAGE_LINES) {
      page = { lines: trailingHeadings(page.lines), notes: [] };
      pages.push(page);
    }
    page.lines.push(each);
    page.notes.push(...each.notes.map((n) => `${n}　${notes[n - 1] ?? ''}`));
  }
  return pages;
}
