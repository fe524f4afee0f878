import { Converter } from 'opencc-js/t2cn';

/** The 6,763 characters of GB 2312, level 1 and 2 (rows 16–87): what Simplified text is written with. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

const simplified = gb2312();
const convert = Converter({ from: 'tw', to: 'cn' });

/**
 * The Simplified form of a Traditional character, or undefined for any other.
 * Characters that both scripts share (著, 於 in names) are decided by GB 2312: what it holds is not reported.
 */
export function simplifiedForm(character: string): string | undefined {
  if (simplified.has(character)) return undefined;
  const form = convert(character);
  return form === character ? undefined : form;
}
