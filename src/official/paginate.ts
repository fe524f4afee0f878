import { addresseeLine } from './addressee.ts';
import { writtenAppendices, type WrittenAppendix } from './appendices.ts';
import { attachmentLines } from './attachments.ts';
import { blockLines, brokenLines, line, type PageLine } from './block-lines.ts';
import { closingLines } from './closing.ts';
import { measuresOf, type Measures } from './measures.ts';
import { numberedBlocks } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';
import { titleLines } from './title-lines.ts';

export interface Page {
  lines: PageLine[];
  /** Source notes at its foot, each with its number; they take the place of as many lines. */
  notes: string[];
}

const EMPTY_LINE = line('text', '');

/** What is set off from the text before by an empty line: 附件说明 (7.3.4), 署名 and 成文日期 (7.3.5.2). */
const setOff = (lines: PageLine[]): PageLine[] => (lines.length > 0 ? [EMPTY_LINE, ...lines] : []);

/** Takes the headings from the end of a page, for they stay with what they head; not where they are all that it holds, or more than `room` lines. */
function takeTrailingHeadings(lines: PageLine[], room: number): PageLine[] {
  let first = lines.length;
  while (first > 0 && typeof lines[first - 1]?.face === 'number') first -= 1;
  return first === 0 || lines.length - first > room ? [] : lines.splice(first);
}

/** Lines on pages. @param notes texts of the source notes, the first one is number 1 */
function onPages(lines: readonly PageLine[], notes: readonly string[], pageLines: number): Page[] {
  const pages: Page[] = [{ lines: [], notes: [] }];
  for (const each of lines) {
    let page = pages[pages.length - 1] as Page;
    const needed = 1 + each.notes.length;
    if (page.lines.length + page.notes.length + needed > pageLines) {
      page = { lines: takeTrailingHeadings(page.lines, pageLines - needed), notes: [] };
      pages.push(page);
    }
    page.lines.push(each);
    page.notes.push(...each.notes.map((n) => `${n}　${notes[n - 1] ?? ''}`));
  }
  return pages;
}

/** An appendix: its mark on the first line, its title on the third (7.3.7). */
const appendixLines = ({ mark, title, blocks }: WrittenAppendix, measures: Measures): PageLine[] => [
  line(1, mark),
  EMPTY_LINE,
  ...titleLines(title, measures.page.area.width).map((text) => line('title', text)),
  EMPTY_LINE,
  ...blocks.flatMap((block) => blockLines(block, measures)),
];

/**
 * Sets a document on pages, by the standard of 22 lines of 28 characters, as the Word file will come out where the named faces are installed.
 * @returns at least one page
 */
export function paginate(document: OfficialDocument): Page[] {
  const { blocks, notes } = numberedBlocks(document);
  const measures = measuresOf(document.layout);
  const { width } = measures.page.area;
  const paper = [
    ...titleLines(document.title, width).map((text) => line('title', text)),
    EMPTY_LINE,
    ...addresseeLine(document).flatMap((text) => brokenLines('text', text, 0, 0, width)),
    ...blocks.flatMap((block) => blockLines(block, measures)),
    ...setOff(attachmentLines(document).flatMap(({ text, first, under }) => brokenLines('text', text, first, under, width))),
    ...setOff(closingLines(document).map(({ text, indent }) => line('text', text, indent))),
  ];
  return [
    ...onPages(paper, notes, measures.pageLines),
    ...writtenAppendices(document).flatMap((appendix) => onPages(appendixLines(appendix, measures), [], measures.pageLines)),
  ];
}
