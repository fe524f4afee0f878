import type { ScriptTables } from '../data/repair-data.ts';

/** The 6,763 characters of GB 2312, rows 16 to 87, which is of Simplified ones. */
let simplified: ReadonlySet<string> | undefined;

function readSimplified(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}

/** Those of them that stand for another one in Traditional text, as OpenCC reads it; 么 and 著, which every Simplified text has, aside. */
export const AMBIGUOUS = '乾夥後徵拚捱摺於榘菸麽吒薹袷醣麴';

/** Whether a text holds a character that is not surely a Simplified one, so that the tables are worth fetching. */
export function mayBeTraditional(text: string): boolean {
  const known = (simplified ??= readSimplified());
  return [...text].some((character) => /\p{Script=Han}/u.test(character) && (!known.has(character) || AMBIGUOUS.includes(character)));
}

/**
 * Traditional query → Simplified, with the words of Hong Kong and Taiwan replaced by those used here.
 * @returns the query itself where it holds no Traditional character
 */
export function foldScript(query: string, { script, regional }: ScriptTables): string {
  const folded = [...query].map((character) => script.get(character) ?? character).join('');
  if (folded === query) return query;
  const words = [...regional].sort((a, b) => b[0].length - a[0].length);
  let result = '';
  for (let at = 0; at < folded.length;) {
    const hit = words.find(([from]) => folded.startsWith(from, at));
    result += hit ? hit[1] : folded.charAt(at);
    at += hit ? hit[0].length : 1;
  }
  return result;
}
