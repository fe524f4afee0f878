import type { Block } from '../structure/blocks.ts';

/** A heading with the text under it, up to the next heading. */
export interface Section {
  heading: string;
  line: number;
  paragraphs: { text: string; line: number }[];
}

/** Cuts a draft's blocks into sections; text before the first heading is the section 开头. */
export function toSections(blocks: Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      sections.push({ heading: block.text, line: block.line, paragraphs: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: '开头', line: block.line, paragraphs: [] });
    const text = block.kind === 'table' ? block.rows.map((row) => row.filter(Boolean).join('，')).join('；') : block.text;
    sections.at(-1)?.paragraphs.push({ text, line: block.line });
  }
  return sections;
}
