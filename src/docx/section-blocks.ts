import type { BodySection } from '../lib/body-sections.ts';
import type { Block } from '../official/official-document.ts';

/** A paragraph without a note. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The parts of an entry's body as headings of level one with their paragraphs; list numbers stand as official documents have them (1. without a space). */
export function sectionBlocks(sections: readonly BodySection[]): Block[] {
  return sections.flatMap(({ title, lines }): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...lines.map((line) => paragraph(line.replace(/^(\d+)\. /, '$1.').replace(/\s*\n\s*/g, ''))),
  ]);
}
