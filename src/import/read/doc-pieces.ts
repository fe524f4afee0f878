import type { Block } from './bytes.ts';

/** A stretch of the text of a .doc that lies in one place of the file. */
export interface Piece {
  /** First character in the document, and offset of its first byte in the stream. */
  cp: number;
  fc: number;
  length: number;
  /** Bytes a character. */
  width: 1 | 2;
}

/** Bit of a piece that says that it has one byte a character ([MS-DOC] 2.9.73, FcCompressed). */
const COMPRESSED = 0x40000000;

/**
 * The piece table ([MS-DOC] 2.9.38 Clx, 2.8.35 PlcPcd): where the characters of the document lie.
 * @param table the table stream
 * @param from offset of the Clx, `length` its bytes
 */
export function readPieces(table: Block, from: number, length: number): Piece[] {
  let at = from;
  const end = from + length;
  while (at < end && table.byte(at) === 1) at += 3 + table.short(at + 1);
  if (table.byte(at) !== 2) return [];
  const count = Math.floor((Math.min(table.long(at + 1), table.bytes.length) - 4) / 12);
  const positions = at + 5;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const cp = table.long(positions + index * 4);
    const own = table.long(positions + (index + 1) * 4) - cp;
    if (own <= 0) continue;
    const place = table.long(positions + (count + 1) * 4 + index * 8 + 2);
    const width = (place & COMPRESSED) === 0 ? 2 : 1;
    const fc = width === 2 ? place : (place & ~COMPRESSED) / 2;
    pieces.push({ cp, fc, length: own, width });
  }
  return pieces;
}

const WIDE = new TextDecoder('utf-16le');
const NARROW = new TextDecoder('windows-1252');

/** The text of the pieces one after another, with the offset in the stream of each character. @param most characters at which it ends */
export function pieceText(stream: Block, pieces: readonly Piece[], most: number): { text: string; offsets: Uint32Array } {
  let text = '';
  const kept: [start: number, piece: Piece, length: number][] = [];
  for (const piece of pieces) {
    if (text.length >= most) break;
    const { bytes } = stream.part(piece.fc, Math.min(piece.length, most - text.length) * piece.width);
    const own = (piece.width === 2 ? WIDE : NARROW).decode(bytes);
    kept.push([text.length, piece, own.length]);
    text += own;
  }
  const offsets = new Uint32Array(text.length);
  for (const [start, { fc, width }, length] of kept)
    for (let index = 0; index < length; index += 1) offsets[start + index] = fc + index * width;
  return { text, offsets };
}
