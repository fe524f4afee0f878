import { stringify } from 'yaml';
import { escapeMdx } from '../../lib/escape-mdx.ts';
import type { ImportedPiece } from '../import-file.ts';
import type { Block } from '../structure/blocks.ts';
import { frontMatter } from './front-matter.ts';

/** Columns and rows a table of a draft may have; more is layout or damage. */
const COLUMNS = 30;

/** The MDX text of a draft: front matter and body, ending in one line break. */
export function draftMdx(piece: ImportedPiece, revised: string): string {
  const head = stringify(frontMatter(piece, revised), { lineWidth: 0 });
  const body = piece.blocks.map(blockMdx).filter((text) => text !== '');
  return `---\n${head}---\n\n${joinBlocks(body)}\n`;
}

function blockMdx(block: Block): string {
  if (block.kind === 'table') return tableMdx(block.rows);
  const text = escapeMdx(block.text);
  if (text === '') return '';
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
  return block.kind === 'item' ? `- ${text}` : text;
}

/** Items of one list stand together; everything else is set apart by an empty line. */
function joinBlocks(blocks: string[]): string {
  return blocks
    .map((block, index) => {
      if (index === 0) return block;
      return `${block.startsWith('- ') && blocks[index - 1]?.startsWith('- ') === true ? '\n' : '\n\n'}${block}`;
    })
    .join('');
}

function tableMdx(rows: string[][]): string {
  const columns = Math.min(COLUMNS, Math.max(1, ...rows.map((row) => row.length)));
  const cells = rows
    .filter((row) => row.length > 0)
    .map((row) => Array.from({ length: columns }, (_, column) => escapeMdx(row[column] ?? '')));
  const [head, ...rest] = cells;
  if (!head) return '';
  const line = (row: string[]): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}
