import type { BodySection } from '../lib/body-sections.ts';
import type { Block } from './official-document.ts';

/** The parts of an entry's body as headings of level one with their paragraphs; list numbers stand as official documents have them (1. without a space). */
export function sectionBlocks(sections: readonly BodySection[]): Block[] {
  return sections.flatMap(({ title, lines }): Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...lines.map((line): Block => ({ kind: 'paragraph', text: line.replace(/^(\d+)\. /, '$1.').replace(/\s*\n\s*/g, '') })),
  ]);
}
