import { FootnoteReferenceRun, HeadingLevel, Paragraph, SimpleField, TextRun, type FileChild } from 'docx';
import { addressedParts, type ArticleAddresses } from '../lib/article-addresses.ts';
import type { Measures } from '../official/measures.ts';
import type { NumberedBlock } from '../official/numbered-blocks.ts';
import { blockTable } from './block-table.ts';
import { markedRuns, type Remarks } from './remarks.ts';
import { font } from './styles.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The notes of the paragraphs by their number in the document, counted from 1. */
export const footnotes = (notes: readonly string[]): Record<string, { children: Paragraph[] }> =>
  Object.fromEntries(notes.map((text, i) => [i + 1, { children: [new Paragraph({ style: 'FootnoteText', text })] }]));

// A field instead of a relationship: its bytes do not change from run to run, and the text keeps the face of its paragraph.
const runs = (text: string, articles: ArticleAddresses) =>
  addressedParts(text, articles).map((part) =>
    part.to === undefined ? new TextRun(part.text) : new SimpleField(`HYPERLINK "${part.to}"`, part.text),
  );

/** What the blocks of one document are written with. */
export interface BodyContext {
  /** Addresses of the articles that the text cites. */
  articles: ArticleAddresses;
  /** Where the comments of the document are gathered. */
  remarks: Remarks;
  /** Whether a signature or date follows: it must not stand alone on a page (7.3.5.5). */
  signed: boolean;
  measures: Measures;
}

function blockChild(block: NumberedBlock, keepNext: boolean, { articles, remarks, measures }: BodyContext): FileChild {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: HEADINGS[block.level],
        children: remarks.around(block.remarks ? markedRuns(block.text) : [new TextRun(block.text)], block.remarks),
      });
    case 'paragraph': {
      const reference = block.note ? [new FootnoteReferenceRun(block.note)] : [];
      const { lead } = block;
      const text = block.remarks ? markedRuns(block.text) : runs(block.text, articles);
      const written = lead ? [new TextRun({ text: lead.text, font: font(measures.faces[lead.level]) }), ...text] : text;
      return new Paragraph({ style: 'BodyText', keepNext, children: [...remarks.around(written, block.remarks), ...reference] });
    }
    case 'table':
      return blockTable(block, measures.page.area.width);
    default:
      return block satisfies never;
  }
}

/** The text itself. Source of levels and faces: GB/T 9704—2012, 7.3.3. */
export const body = (blocks: readonly NumberedBlock[], context: BodyContext): FileChild[] =>
  blocks.map((block, i) => blockChild(block, context.signed && i === blocks.length - 1, context));
