/** Characters of GB 2312 that OpenCC changes all the same, without those that simplified texts use (traditional.ts); a test counts them. */
const CHANGED = '吒拚捱摺榘菸薹袷醣麴麽';

let common: Set<string> | undefined;

/** The 6,763 characters of GB 2312 (GB/T 2312—1980), made from the decoder that every browser has. */
function commonCharacters(): Set<string> {
  const bytes = new Uint8Array(72 * 94 * 2);
  for (let index = 0; index < 72 * 94; index += 1) {
    bytes[index * 2] = 0xb0 + Math.floor(index / 94);
    bytes[index * 2 + 1] = 0xa1 + (index % 94);
  }
  return new Set(new TextDecoder('gbk').decode(bytes).replace(/[^\p{Script=Han}]/gu, ''));
}

/**
 * Whether the dictionary of Traditional characters would change anything in a text. Simplified texts hardly hold
 * a character outside GB 2312: then its 57 KB need not be loaded.
 */
export function mayBeTraditional(text: string): boolean {
  common ??= commonCharacters();
  for (const character of text)
    if ((CHANGED.includes(character) || !common.has(character)) && /\p{Script=Han}/u.test(character)) return true;
  return false;
}
