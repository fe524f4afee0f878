import { deserialize, serialize } from 'node:v8';
import { buildStore } from '../settings/build-store.ts';
import type { ContentFile } from './read-files.ts';

/** What each file's last text gave, by schema. */
let kept = new WeakMap<object, Map<string, { text: string; result: unknown }>>();

/** How a result lies in the store of a build: as plain data, and only where the file has no fault. */
interface Packing<T, Kept> {
  pack: (result: T) => Kept | undefined;
  unpack: (kept: Kept) => T;
}

/** By which schema a path is read in this process: the store knows results by path and text, and the source code by its hash. */
const readers = new Map<string, object>();

function fromStore<T, Kept>(schema: object, { path, text }: ContentFile, read: () => T, { pack, unpack }: Packing<T, Kept>): T {
  const store = buildStore();
  if (!store || (readers.get(path) ?? schema) !== schema) return read();
  readers.set(path, schema);
  const key = `read\0${path}\0${text}`;
  const held = store.take(key);
  if (held) return unpack(deserialize(held) as Kept);
  const result = read();
  const kept = pack(result);
  if (kept === undefined) return result;
  store.keep(key, serialize(kept));
  // A build holds of each file what a later one finds: the parsed YAML is several times as large.
  return unpack(kept);
}

/**
 * Reads a file once for as long as its text stays the same: a check reads the library up to three times, the desk and
 * `npm run dev` read it after every save, in which one file of hundreds has changed, and so does a build after an edit, which finds
 * the others in its store. Whoever gets a result leaves it as it is.
 * @param schema what the file is read by
 * @param read must depend on the path, the text and the schema alone
 */
export function remember<T, Kept>(schema: object, file: ContentFile, read: () => T, packing: Packing<T, Kept>): T {
  const { path, text } = file;
  const files = kept.get(schema) ?? new Map<string, { text: string; result: unknown }>();
  kept.set(schema, files);
  const last = files.get(path);
  if (last?.text === text) return last.result as T;
  const result = fromStore(schema, file, read, packing);
  files.set(path, { text, result });
  return result;
}

/** Lets go of all results: after the check of a build they would fill memory to its end. */
export function forget(): void {
  kept = new WeakMap();
}
