/**
 * The index of a large library comes in parts. The pieces of each lie in a folder that is named after what they hold: they are of one make
 * and may be kept for good, and a new build has others.
 */
export interface IndexPart {
  /** Hexadecimal digits. */
  folder: string;
  /** How many records it holds; those of the first part are the first of the lexicon. */
  records: number;
  /** The first word of each piece, in the order of their characters' numbers; what stands before the next one's is in it. */
  pieces: string[];
}

/** Records and pieces are called by their places, in base 36. */
export const nameOf = (place: number): string => place.toString(36);
export const placeOf = (name: string): number => parseInt(name, 36);

/** A piece of a part, below pagefind/. */
export const pieceFile = (folder: string, name: string): string => `index/${folder}/${name}.pf_index`;

/** The halves of characters beyond U+FFFF, which stand behind all others when counted by characters. */
const [HALF, BEHIND] = [0xd800, 0xe000];

/** Whether a word stands before another by the numbers of its characters, as Pagefind orders them; JavaScript compares halves of characters. */
export function isBefore(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length || at === other.length) return one.length < other.length;
  const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
  const isHalf = (code: number) => code >= HALF && code < BEHIND;
  return isHalf(a) === isHalf(b) ? a < b : isHalf(b);
}

/** The piece of a part in which a word stands, if it stands in any. @returns its name */
export function pieceOf({ pieces }: Pick<IndexPart, 'pieces'>, word: string): string | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(word, pieces[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low > 0 ? nameOf(low - 1) : undefined;
}
