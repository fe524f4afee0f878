import type { Block } from '../import/structure/blocks.ts';
import type { ImportedPiece } from '../import/import-file.ts';
import type { Message } from '../import/types.ts';

/** A change that the import made: a repair, or a text that it took out. */
export interface Change {
  /** Its place among the messages of the piece. */
  id: number;
  message: Message;
  /** Whether it can be taken back by itself. */
  reversible: boolean;
}

/** What a reader decided about a piece. */
export interface Decisions {
  /** Changes that are taken back. */
  undone: ReadonlySet<number>;
  /** Levels of blocks: 0 a paragraph, 2 the highest heading, as drafts have them; by key. */
  levels: ReadonlyMap<string, number>;
  /** Names, numbers and the like that are masked. */
  masked: ReadonlySet<string>;
}

/** A block as it stands after the decisions. */
export interface ReviewedBlock {
  /** Stays the same whatever is decided. */
  key: string;
  block: Block;
  /** Put back by the reader. */
  restored: boolean;
}

export const NOTHING_DECIDED: Decisions = { undone: new Set(), levels: new Map(), masked: new Set() };

/** Rules whose message shows only the beginning of what they changed; it cannot be put back from that. */
const PARTLY_SHOWN = new Set(['traditional', 'width']);

/** The repairs and deletions of a piece. */
export function changesOf({ messages, blocks }: ImportedPiece): Change[] {
  return messages.flatMap((message, id) => {
    if (message.kind === 'drop') return message.before ? [{ id, message, reversible: true }] : [];
    if (message.kind !== 'repair') return [];
    return [{ id, message, reversible: !PARTLY_SHOWN.has(message.rule) && placeOf(message, blocks) !== undefined }];
  });
}

/** The blocks of a piece as they are after the decisions. */
export function review(piece: ImportedPiece, { undone, levels, masked }: Decisions): ReviewedBlock[] {
  const reviewed: ReviewedBlock[] = piece.blocks.map((block, index) => ({ key: `b${index}`, block, restored: false }));
  for (const { id, message, reversible } of changesOf(piece)) {
    if (!undone.has(id) || !reversible) continue;
    if (message.kind === 'drop') restore(reviewed, id, message);
    else takeBack(reviewed, message);
  }
  return reviewed.map(({ key, block, restored }) => ({ key, restored, block: mask(withLevel(block, levels.get(key)), masked) }));
}

/** Puts a deleted text back where it stood; what belongs to the whole file comes last. */
function restore(blocks: ReviewedBlock[], id: number, { line, before = '' }: Message): void {
  const after = line === 0 ? -1 : blocks.findIndex(({ block }) => block.line > line);
  const block: Block = { kind: 'paragraph', text: before, line };
  blocks.splice(after < 0 ? blocks.length : after, 0, { key: `d${id}`, block, restored: true });
}

function takeBack(blocks: ReviewedBlock[], message: Message): void {
  const at = placeOf(
    message,
    blocks.map(({ block }) => block),
  );
  const found = at === undefined ? undefined : blocks[at];
  if (!found) return;
  const { before = '', after = '' } = message;
  const change = (text: string): string => text.replace(after, () => before);
  const { block } = found;
  found.block = block.kind === 'table' ? { ...block, rows: changeOnce(block.rows, after, change) } : { ...block, text: change(block.text) };
}

/** Changes the first cell that holds a text. */
function changeOnce(rows: string[][], text: string, change: (cell: string) => string): string[][] {
  let done = false;
  return rows.map((row) =>
    row.map((cell) => {
      if (done || !cell.includes(text)) return cell;
      done = true;
      return change(cell);
    }),
  );
}

/** Lines that a block may lie from the line of a message: lines are joined and split between. */
const NEAR = 40;

/** Index of the block that holds what a repair made, the nearest to its line. */
function placeOf({ line, after }: Message, blocks: readonly Block[]): number | undefined {
  if (after === undefined || after === '') return undefined;
  let found: number | undefined;
  let nearest = NEAR + 1;
  blocks.forEach((block, index) => {
    const holds = block.kind === 'table' ? block.rows.flat().some((cell) => cell.includes(after)) : block.text.includes(after);
    const distance = Math.abs(block.line - line);
    if (holds && distance < nearest) [found, nearest] = [index, distance];
  });
  return found;
}

function withLevel(block: Block, level: number | undefined): Block {
  if (level === undefined || block.kind === 'table') return block;
  const { text, line } = block;
  return level === 0 ? { kind: 'paragraph', text, line } : { kind: 'heading', text, line, level };
}

function mask(block: Block, masked: ReadonlySet<string>): Block {
  if (masked.size === 0) return block;
  const change = (text: string): string => maskText(text, masked);
  return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change)) } : { ...block, text: change(block.text) };
}

/** 王小明 → 某某, 13912345678 → （号码略）. The longest first: a name may begin another one. */
export function maskText(text: string, masked: ReadonlySet<string>): string {
  let result = text;
  for (const name of Array.from(masked).sort((a, b) => b.length - a.length))
    result = result.split(name).join(/\d/.test(name) ? '（号码略）' : '某某');
  return result;
}
