import { gunzipSync } from 'node:zlib';
import { ItemReader } from '../data/item-reader.ts';
import { VERSION, withoutOpening } from '../data/pagefind-contract.ts';

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
  const reader = new ItemReader(withoutOpening(gunzipSync(meta)));
  const fields = reader.open();
  const version = reader.text();
  if (version !== VERSION) throw new Error(`pf_meta: of Pagefind ${version}, not ${VERSION}`);
  const records = reader.list(() => [reader.open(), reader.text(), reader.integer(), reader.text()]).length;
  const pieces = reader.list(() => (reader.open(), { first: reader.text(), last: reader.text(), name: reader.text() }));
  const others = Array.from({ length: fields - 3 }, () => reader.open());
  if (others.some((length) => length > 0) || !reader.done) throw new Error('pf_meta: holds more than records and pieces');
  return { records, pieces };
}
