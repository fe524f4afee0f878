import { FootnoteReferenceRun, HeadingLevel, Paragraph, TextRun } from 'docx';
import { outlineNumbers } from '../lib/outline-numbers.ts';
import { blockTable } from './block-table.ts';
import type { Block, OfficialDocument } from './official-document.ts';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** The notes of the paragraphs by their number in the document, counted from 1. */
export function footnotes(blocks: readonly Block[]): Record<string, { children: Paragraph[] }> {
  const notes = blocks.flatMap((block) => (block.kind === 'paragraph' && block.note ? [block.note] : []));
  return Object.fromEntries(notes.map((text, i) => [i + 1, { children: [new Paragraph({ style: 'FootnoteText', text })] }]));
}

/**
 * The text itself. Numbers are written out, not left to Word's lists: they then survive copying into chats and other editors.
 * Source of levels and faces: GB/T 9704—2012, 7.3.3.
 */
export function body({ blocks, numbered = true, signature, date }: OfficialDocument) {
  const numbers = outlineNumbers(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  let notes = 0;
  return blocks.map((block, i) => {
    if (block.kind === 'table') return blockTable(block);
    if (block.kind === 'heading') {
      const number = numbers.shift() ?? '';
      return new Paragraph({ heading: HEADINGS[block.level], text: `${numbered ? number : ''}${block.text}` });
    }
    const reference = block.note ? [new FootnoteReferenceRun((notes += 1))] : [];
    // The date must not stand alone on a page (7.3.5.5).
    const isLast = i === blocks.length - 1 && Boolean(signature || date);
    return new Paragraph({ style: 'BodyText', keepNext: isLast, children: [new TextRun(block.text), ...reference] });
  });
}
