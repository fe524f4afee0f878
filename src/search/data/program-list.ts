import { nameOf } from './index-parts.ts';
import { OPENING, VERSION } from './pagefind-contract.ts';

/** Major types (RFC 8949 §3.1). */
const [TEXT, ARRAY] = [3, 4];

/** The beginning of a data item: its type, and its length in as few bytes as it needs. */
function head(type: number, length: number): number[] {
  const first = type << 5;
  if (length < 24) return [first | length];
  if (length < 256) return [first | 24, length];
  return length < 65_536
    ? [first | 25, length >> 8, length & 0xff]
    : [first | 26, length >> 24, (length >> 16) & 0xff, (length >> 8) & 0xff, length & 0xff];
}

/**
 * The list with which the program opens an index, as Pagefind's file pf_meta holds it unpacked, but without the pieces: the program is handed
 * those that it needs. It is without the lengths of the records too, which the ranking leaves out (strength.ts); with none at all the mean
 * would be 0, and every score NaN.
 * @param records how many the index holds
 */
export function programList(records: number): Uint8Array {
  const encoder = new TextEncoder();
  const text = (value: string): number[] => {
    const bytes = encoder.encode(value);
    return [...head(TEXT, bytes.length), ...bytes];
  };
  const empty = head(ARRAY, 0);
  const record = (place: number) => [...head(ARRAY, 3), ...text(nameOf(place)), 1, ...text('')];
  const names = [...head(ARRAY, records), ...Array.from({ length: records }, (_, place) => record(place)).flat()];
  const fields = [text(VERSION), names, empty, empty, empty, empty];
  return Uint8Array.from([...encoder.encode(OPENING), ...head(ARRAY, fields.length), ...fields.flat()]);
}
