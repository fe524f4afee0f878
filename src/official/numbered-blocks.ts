import type { Block, Lead, OfficialDocument } from './official-document.ts';
import { outlineNumbers } from './outline-numbers.ts';

const FULL_STOP = /[。！？]$/;

/** A heading that runs in, with its number and full stop. */
const leadWritten = ({ level, text }: Lead, number: string): Lead => ({
  level,
  text: `${number}${text}${FULL_STOP.test(text) ? '' : '。'}`,
});

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** A block as it is written: headings with their numbers, paragraphs with the running number of their note. */
export type NumberedBlock = Exclude<Block, Paragraph> | (Omit<Paragraph, 'note'> & { note?: number });

export interface NumberedText {
  blocks: NumberedBlock[];
  /** Source notes; the first one is number 1. */
  notes: string[];
}

/**
 * The text with all its numbers written out: none is left to a word processor's lists, so they survive copying into chats and other editors.
 * Source: GB/T 9704—2012, 7.3.3.
 */
export function numberedBlocks({ blocks, numbered = true }: Pick<OfficialDocument, 'blocks' | 'numbered'>): NumberedText {
  const numbers = outlineNumbers(
    blocks.map((block) => (block.kind === 'paragraph' && block.lead ? { ...block.lead, kind: 'heading' } : block)),
  );
  const notes: string[] = [];
  const written = blocks.map((block, i): NumberedBlock => {
    switch (block.kind) {
      case 'heading':
        return numbered ? { ...block, text: `${numbers[i] ?? ''}${block.text}` } : block;
      case 'paragraph': {
        const { note, lead, ...paragraph } = block;
        return {
          ...paragraph,
          ...(lead ? { lead: leadWritten(lead, numbered ? (numbers[i] ?? '') : '') } : {}),
          ...(note ? { note: notes.push(note) } : {}),
        };
      }
      case 'table':
        return block;
      default:
        return block satisfies never;
    }
  });
  return { blocks: written, notes };
}
