import { closeSync, openSync, readSync } from 'node:fs';

const FACE = 'src/cards/noto-sans-sc-600.ttf';
/** Of the tables of a face, which character has which glyph (OpenType, “cmap”). */
const TABLE = 'cmap';
/** Segments of characters up to U+FFFF; the face has none beyond. */
const FORMAT = 4;
/** Ends the segments, and is no character. */
const LAST = 0xffff;

function part(file: number, start: number, length: number): DataView {
  const bytes = new Uint8Array(length);
  readSync(file, bytes, 0, length, start);
  return new DataView(bytes.buffer);
}

/** @returns the table of characters, without the two megabytes of their shapes */
function readTable(file: number): DataView {
  const count = part(file, 4, 2).getUint16(0);
  const directory = part(file, 12, count * 16);
  for (let entry = 0; entry < directory.byteLength; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => directory.getUint8(entry + i)));
    if (name === TABLE) return part(file, directory.getUint32(entry + 8), directory.getUint32(entry + 12));
  }
  throw new Error(`${FACE} 里没有 ${TABLE} 表`);
}

function charactersOf(table: DataView): Set<number> {
  const offsets = Array.from({ length: table.getUint16(2) }, (_, i) => table.getUint32(8 + i * 8));
  const at = offsets.find((offset) => table.getUint16(offset) === FORMAT);
  if (at === undefined) throw new Error(`${FACE} 的 ${TABLE} 表没有第${FORMAT}种写法`);
  const size = table.getUint16(at + 6);
  const characters = new Set<number>();
  for (let segment = 0; segment < size; segment += 2) {
    const end = table.getUint16(at + 14 + segment);
    const start = table.getUint16(at + 16 + size + segment);
    const indirect = at + 16 + size * 3 + segment;
    const away = table.getUint16(indirect);
    // Characters within a segment that the face lacks have the glyph 0.
    for (let code = start; code <= end && code !== LAST; code += 1)
      if (away === 0 || table.getUint16(indirect + away + (code - start) * 2) !== 0) characters.add(code);
  }
  return characters;
}

let characters: Set<number> | undefined;

function readFace(): Set<number> {
  const file = openSync(FACE, 'r');
  try {
    return charactersOf(readTable(file));
  } finally {
    closeSync(file);
  }
}

/** The first character of a text that the face of the cards lacks: a card with it is not drawn. Runs at the project's root, as the build does. */
export function uncovered(text: string): string | undefined {
  characters ??= readFace();
  const known = characters;
  return [...text.replace(/\s/g, '')].find((character) => !known.has(character.codePointAt(0) ?? 0));
}
