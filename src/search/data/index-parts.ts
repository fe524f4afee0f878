import { OPENING, VERSION } from './pagefind-contract.ts';

/**
 * The index of a large library comes in parts. The pieces of each lie in a folder that is named after what they hold: they are of one make
 * and may be kept for good, and a new build has others.
 */
export interface IndexPart {
  /** Hexadecimal digits. */
  folder: string;
  /** How many records it holds; those of the first part are the first of the lexicon. */
  records: number;
  /** The first and the last word of each piece, in order. */
  pieces: [first: string, last: string][];
}

/** Records and pieces are called by their places, in base 36. */
export const nameOf = (place: number): string => place.toString(36);
export const placeOf = (name: string): number => parseInt(name, 36);

/** A piece of a part, below pagefind/. */
export const pieceFile = (folder: string, name: string): string => `index/${folder}/${name}.pf_index`;

/** Major types (RFC 8949 §3.1). */
const [TEXT, ARRAY] = [3, 4];

/** The beginning of a data item: its type, and its length in as few bytes as it needs. */
function head(type: number, length: number): number[] {
  const first = type << 5;
  if (length < 24) return [first | length];
  return length < 256 ? [first | 24, length] : [first | 25, length >> 8, length & 0xff];
}

/**
 * The list with which the program opens an index, as Pagefind's file pf_meta holds it unpacked, but by shorter names and without the
 * lengths of the records, which the ranking leaves out (strength.ts): with none at all the mean would be 0, and every score NaN.
 * The lexicon brings what it tells: 3.3 KB of it instead of a file of 7.5 KB that could be asked for only then (2026-11-28, gzip).
 */
export function listOf({ records, pieces }: Pick<IndexPart, 'records' | 'pieces'>): Uint8Array {
  const encoder = new TextEncoder();
  const text = (value: string): number[] => {
    const bytes = encoder.encode(value);
    return [...head(TEXT, bytes.length), ...bytes];
  };
  const list = <T>(items: readonly T[], item: (value: T, place: number) => number[]) => [
    ...head(ARRAY, items.length),
    ...items.flatMap(item),
  ];
  const empty = list([], () => []);
  const fields = [
    text(VERSION),
    list(Array.from({ length: records }), (_, place) => [...head(ARRAY, 3), ...text(nameOf(place)), 1, ...text('')]),
    list(pieces, ([first, last], place) => [...head(ARRAY, 3), ...text(first), ...text(last), ...text(nameOf(place))]),
    empty,
    empty,
    empty,
  ];
  return Uint8Array.from([...encoder.encode(OPENING), ...list(fields, (field) => field)]);
}
