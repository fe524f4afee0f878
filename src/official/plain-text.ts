import { writtenAppendices } from './appendices.ts';
import { addresseeLine } from './addressee.ts';
import { attachmentLines } from './attachments.ts';
import { closingLines } from './closing.ts';
import { INDENT } from './measures.ts';
import { numberedBlocks, type NumberedBlock } from './numbered-blocks.ts';
import type { OfficialDocument } from './official-document.ts';
import { tableRows } from './table-columns.ts';

const indented = (text: string, characters: number) => `${'　'.repeat(characters)}${text}`;

/** A block as one line, a table as one for each row, with tabs as spreadsheets take them. */
function blockText(block: NumberedBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [indented(block.text, INDENT)];
    case 'paragraph':
      return [indented(`${block.lead?.text ?? ''}${block.text}${block.note ? `[${block.note}]` : ''}`, INDENT)];
    case 'table':
      return tableRows(block).map((cells) => cells.join('\t'));
    default:
      return block satisfies never;
  }
}

/** Plain text as it is pasted into a chat: paragraphs indented by two characters, notes at the end. */
export function plainText(document: OfficialDocument): string {
  const { blocks, notes } = numberedBlocks(document);
  const attached = attachmentLines(document).map(({ text, first }) => indented(text, first));
  const sources = notes.map((note, i) => `[${i + 1}] ${note}`);
  return [
    document.title,
    '',
    ...addresseeLine(document),
    ...blocks.flatMap(blockText),
    ...(attached.length > 0 ? ['', ...attached] : []),
    ...closingLines(document).map(({ text }) => indented(text, INDENT)),
    ...writtenAppendices(document).flatMap(({ mark, title, blocks: own }) => ['', mark, '', title, '', ...own.flatMap(blockText)]),
    ...(sources.length > 0 ? ['', ...sources] : []),
  ].join('\n');
}
