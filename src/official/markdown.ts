import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import { writtenAppendices } from './appendices.ts';
import { addresseeLine } from './addressee.ts';
import { attachmentLines } from './attachments.ts';
import { closingLines } from './closing.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';
import { tableRows } from './table-columns.ts';

const tableRow = (cells: readonly string[]) => `| ${cells.map((cell) => escape(cell)).join(' | ')} |`;

/** A block as Markdown. */
function blockMarkdown(block: NumberedBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${escape(block.text)}`];
    case 'paragraph':
      return [`${block.lead ? `**${escape(block.lead.text)}**` : ''}${escape(block.text)}${block.note ? `[^${block.note}]` : ''}`];
    case 'table': {
      const [head = [], ...rows] = tableRows(block);
      return [[tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n')];
    }
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
    ...writtenAppendices(document).flatMap(({ mark, title, blocks: own }) => [
      `# ${mark}：${escape(title)}`,
      ...own.flatMap(blockMarkdown),
    ]),
    ...sources,
  ];
  return `${parts.join('\n\n')}\n`;
}
