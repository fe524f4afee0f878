import { gunzipSync } from 'node:zlib';
import { OPENING, VERSION } from '../data/pagefind-contract.ts';

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

  /** The next item, a text. */
  text(): string {
    const length = this.head(TEXT);
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** The next item, a list. @param read reads one of its items */
  list<T>(read: () => T): T[] {
    return Array.from({ length: this.head(ARRAY) }, read);
  }
}

/** What Pagefind's list says of an index. */
export interface ReadList {
  records: number;
  pieces: { first: string; last: string; name: string }[];
}

/**
 * Reads the list that opens every search.
 * @param meta pf_meta of Pagefind 1.6: `pagefind_dcd`, then [version, [[hash, words, ""]…], [[first word, last word, hash]…], [], [], []] in CBOR, gzipped
 * @throws where it is made otherwise
 */
export function readList(meta: Uint8Array): ReadList {
  const bytes = gunzipSync(meta);
  if (bytes.toString('latin1', 0, OPENING.length) !== OPENING) throw new Error(`pf_meta: does not open with ${OPENING}`);
  const body = bytes.subarray(OPENING.length);
  const reader = new ItemReader(body);
  const fields = reader.head(ARRAY);
  const version = reader.text();
  if (version !== VERSION) throw new Error(`pf_meta: of Pagefind ${version}, not ${VERSION}`);
  const records = reader.list(() => [reader.head(ARRAY), reader.text(), reader.head(UNSIGNED), reader.text()]).length;
  const pieces = reader.list(() => (reader.head(ARRAY), { first: reader.text(), last: reader.text(), name: reader.text() }));
  const others = Array.from({ length: fields - 3 }, () => reader.head(ARRAY));
  if (others.some((length) => length > 0) || reader.at < body.length) throw new Error('pf_meta: holds more than records and pieces');
  return { records, pieces };
}
