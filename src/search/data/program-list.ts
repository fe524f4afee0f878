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
  // As a text of which each character is a byte: lists of numbers cost five times as much. All that stands in it is ASCII.
  const item = (type: number, length: number) => String.fromCharCode(...head(type, length));
  const text = (value: string) => item(TEXT, value.length) + value;
  const [opened, rest, empty] = [item(ARRAY, 3), `\u0001${text('')}`, item(ARRAY, 0)];
  let names = item(ARRAY, records);
  for (let place = 0; place < records; place += 1) names += opened + text(nameOf(place)) + rest;
  const fields = [text(VERSION), names, empty, empty, empty, empty];
  const list = OPENING + item(ARRAY, fields.length) + fields.join('');
  const bytes = new Uint8Array(list.length);
  for (let i = 0; i < list.length; i += 1) bytes[i] = list.charCodeAt(i);
  return bytes;
}
