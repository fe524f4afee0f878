import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import { addresseeLine } from './addressee.ts';
import { attachmentLines } from './attachments.ts';
import { closingLines } from './closing.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';

/** A block as Markdown; tables, which drafts do not hold, are passed over. */
function blockMarkdown(block: NumberedBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${escape(block.text)}`];
    case 'paragraph':
      return [`${escape(block.text)}${block.note ? `[^${block.note}]` : ''}`];
    case 'table':
      return [];
    default:
      return block satisfies never;
  }
}

/** Markdown with headings from the second level on; notes as footnotes. */
export function markdown(document: OfficialDocument): string {
  const { blocks, notes } = numberedBlocks(document);
  const after = [...attachmentLines(document), ...closingLines(document)].map(({ text }) => escape(text));
  const sources = notes.map((note, i) => `[^${i + 1}]: ${escape(note)}`);
  const parts = [
    `# ${escape(document.title)}`,
    ...addresseeLine(document).map(escape),
    ...blocks.flatMap(blockMarkdown),
    ...after,
    ...sources,
  ];
  return `${parts.join('\n\n')}\n`;
}
