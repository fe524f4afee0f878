import { FootnoteReferenceRun, HeadingLevel, Paragraph, SimpleField, TextRun, type FileChild } from 'docx';
import { addressedParts, type ArticleAddresses } from '../lib/article-addresses.ts';
import type { NumberedBlock } from '../official/numbered-blocks.ts';
import { blockTable } from './block-table.ts';

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

function blockChild(block: NumberedBlock, keepNext: boolean, articles: ArticleAddresses): FileChild {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HEADINGS[block.level], text: block.text });
    case 'paragraph': {
      const reference = block.note ? [new FootnoteReferenceRun(block.note)] : [];
      return new Paragraph({ style: 'BodyText', keepNext, children: [...runs(block.text, articles), ...reference] });
    }
    case 'table':
      return blockTable(block);
    default:
      return block satisfies never;
  }
}

/**
 * The text itself. Source of levels and faces: GB/T 9704—2012, 7.3.3.
 * @param articles addresses of the articles that the text cites
 * @param signed whether a signature or date follows: it must not stand alone on a page (7.3.5.5)
 */
export const body = (blocks: readonly NumberedBlock[], signed: boolean, articles: ArticleAddresses): FileChild[] =>
  blocks.map((block, i) => blockChild(block, signed && i === blocks.length - 1, articles));
