import type { ContentFile } from './read-files.ts';

/** What each file's last text gave, by schema. */
let kept = new WeakMap<object, Map<string, { text: string; result: unknown }>>();

/**
 * Reads a file once for as long as its text stays the same: a check reads the library up to three times, and the desk and
 * `npm run dev` read it after every save, in which one file of hundreds has changed. Whoever gets a result leaves it as it is.
 * @param schema what the file is read by
 * @param read must depend on the path, the text and the schema alone
 */
export function remember<T>(schema: object, { path, text }: ContentFile, read: () => T): T {
  const files = kept.get(schema) ?? new Map<string, { text: string; result: unknown }>();
  kept.set(schema, files);
  const last = files.get(path);
  if (last?.text === text) return last.result as T;
  const result = read();
  files.set(path, { text, result });
  return result;
}

/** Lets go of all results: after the check of a build they would fill memory to its end. */
export function forget(): void {
  kept = new WeakMap();
}
