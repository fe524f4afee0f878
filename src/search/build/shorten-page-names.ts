import { gunzipSync, gzipSync } from 'node:zlib';
import { OPENING } from '../data/pagefind-contract.ts';

/** Major types and the bytes that a longer value takes (RFC 8949 §3, §3.1). */
const [UNSIGNED, TEXT, ARRAY] = [0, 3, 4];
const BYTES_AFTER: Readonly<Record<number, number>> = { 24: 1, 25: 2, 26: 4 };

/** Reads a run of data items, one after the other. */
class ItemReader {
  at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  /** Value of the next item, or its length. @throws where it is of another type */
  head(type: number): number {
    const first = this.bytes[this.at] ?? 0xff;
    this.at += 1;
    const info = first & 0x1f;
    const more = info < 24 ? 0 : BYTES_AFTER[info];
    if (first >> 5 !== type || more === undefined) throw new Error(`pf_meta: another data item than expected before byte ${this.at}`);
    const value = more === 0 ? info : this.bytes.readUIntBE(this.at, more);
    this.at += more;
    return value;
  }

  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }
}

/** With none at all the mean length would be 0, and every score NaN. */
const ONE_WORD = Buffer.from([(UNSIGNED << 5) | 1]);

const textItem = (text: string): Buffer => Buffer.from([(TEXT << 5) | text.length, ...Buffer.from(text, 'latin1')]);

/**
 * The list that opens every search names each record by a hash of its text, which would name the file to show it by; this library shows
 * its own texts. With places in their stead, and without the lengths, which the ranking leaves out (strength.ts), the list of a large
 * library is over a quarter lighter.
 * @param meta pf_meta of Pagefind 1.6: `pagefind_dcd`, then [version, [[hash, words, ""]…], chunks, …] in CBOR, gzipped
 * @throws where it is made otherwise
 */
export function shortenPageNames(meta: Uint8Array): Buffer {
  const bytes = gunzipSync(meta);
  if (bytes.toString('latin1', 0, OPENING.length) !== OPENING) throw new Error(`pf_meta: does not open with ${OPENING}`);
  const body = bytes.subarray(OPENING.length);
  const reader = new ItemReader(body);
  reader.head(ARRAY);
  reader.text();
  const count = reader.head(ARRAY);
  const parts: Uint8Array[] = [bytes.subarray(0, OPENING.length + reader.at)];
  for (let place = 0; place < count; place += 1) {
    reader.head(ARRAY);
    // The code of the index's language stays: it tells of which part a record is.
    const name = reader.text().slice(0, 3) + place.toString(36);
    reader.head(UNSIGNED);
    const rest = reader.at;
    reader.text();
    parts.push(Buffer.from([(ARRAY << 5) | 3]), textItem(name), ONE_WORD, body.subarray(rest, reader.at));
  }
  parts.push(body.subarray(reader.at));
  return gzipSync(Buffer.concat(parts), { level: 9 });
}
