import { DATA_ENCODING } from '../data/data-encoding.ts';

/** Rows of the code whose characters have stood where they are in every edition: punctuation, numerals, full-width forms, and characters. */
const ROWS = { signs: [0xa1, 0xa2, 0xa3], first: 0x81, last: 0xfd } as const;
/** Characters that have been in every edition; other signs moved between 2000 and 2022. */
const CHARACTER = /^[\u4e00-\u9fa5]$/;
const PRIVATE = /^[\ue000-\uf8ff\ufffd]$/;

/** Codes of two bytes by the UTF-16 unit that a decoder makes of them; 0 for none. */
function readTable(): Uint16Array {
  const decoder = new TextDecoder(DATA_ENCODING);
  const table = new Uint16Array(0x10000);
  for (let row: number = ROWS.first; row <= ROWS.last; row += 1)
    for (let cell = 0x40; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      const isSign = character.length === 1 && (ROWS.signs as readonly number[]).includes(row) && !PRIVATE.test(character);
      if (CHARACTER.test(character) || isSign) table[character.charCodeAt(0)] = row * 256 + cell;
    }
  return table;
}

let table: Uint16Array | undefined;

/** JSON text → the bytes of a file of the search data. What has no two bytes is escaped, as JSON allows in its texts. */
export function encodeData(json: string): Uint8Array {
  table ??= readTable();
  // Most of a text takes two bytes a character; an escape takes six.
  let size = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    size += code < 0x80 ? 1 : table[code] ? 2 : 6;
  }
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    const pair = code < 0x80 ? 0 : (table[code] ?? 0);
    if (code < 0x80) at = bytes.writeUInt8(code, at);
    else if (pair > 0) at = bytes.writeUInt16BE(pair, at);
    else at += bytes.write(`\\u${code.toString(16).padStart(4, '0')}`, at, 'latin1');
  }
  return bytes;
}
