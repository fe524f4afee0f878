/**
 * Lists of words as one text: items parted by |, lists by line breaks, the two sides of a pair by >.
 * What an item itself has of these is escaped, so that no title and no alias can shift its neighbours.
 */

const ESCAPES: readonly [character: string, code: string][] = [
  ['\\', '\\b'],
  ['|', '\\p'],
  ['\n', '\\n'],
  ['>', '\\g'],
];
const CODES = new Map(ESCAPES.map(([character, code]) => [code, character]));
/** An item without characters, as against no item. */
const EMPTY = '\\e';

const escapeItem = (item: string): string =>
  item === '' ? EMPTY : ESCAPES.reduce((text, [character, code]) => text.replaceAll(character, code), item);
const unescapeItem = (text: string): string =>
  !text.includes('\\') ? text : text === EMPTY ? '' : text.replace(/\\./g, (code) => CODES.get(code) ?? '');

/** Items of any text → one text; no items → the empty text. */
export const joinList = (list: readonly string[]): string => list.map(escapeItem).join('|');

/** The inverse of `joinList`. */
export const splitList = (text: string | undefined): string[] => {
  if (!text) return [];
  const items = text.split('|');
  // Most lists have nothing that was escaped, and a search begins with thousands of items.
  return text.includes('\\') ? items.map(unescapeItem) : items;
};

/** Lists, each as `joinList` or `joinPair` gives it. */
export const joinLines = (lines: readonly string[]): string => lines.join('\n');
export const splitLines = (text: string): string[] => (text ? text.split('\n') : []);

/** Two lists side by side. */
export const joinPair = (left: readonly string[], right: readonly string[]): string => `${joinList(left)}>${joinList(right)}`;

/** The inverse of `joinPair`. */
export function splitPair(text: string): [left: string[], right: string[]] {
  const [left, right] = text.split('>');
  return [splitList(left), splitList(right)];
}
