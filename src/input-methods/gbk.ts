let table: Map<string, number> | undefined;

/** The two-byte characters of GBK, by the decoder that every Node has (WHATWG Encoding §10). */
function readTable(): Map<string, number> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd' && !found.has(character)) found.set(character, lead * 256 + trail);
    }
  return found;
}

/** @throws where a character is not in GBK */
export function encodeGbk(text: string): Uint8Array {
  table ??= readTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 0x80 ? undefined : table.get(character);
    if (code >= 0x80 && pair === undefined) throw new Error(`GBK 里没有“${character}”`);
    if (pair === undefined) bytes.push(code);
    else bytes.push(pair >> 8, pair & 255);
  }
  return Uint8Array.from(bytes);
}

/** Whether GBK has all characters of a text. */
export function fitsGbk(text: string): boolean {
  try {
    encodeGbk(text);
    return true;
  } catch {
    return false;
  }
}
