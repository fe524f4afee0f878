import type { z } from 'zod';
import { readContentFiles } from '../content/read-files.ts';
import { readList } from '../content/read-list.ts';
import { contentFolder } from '../settings/content-folder.ts';

/** The library's files as they lie in its folder. */
export const libraryFiles = () => readContentFiles(contentFolder(process.cwd()));

/**
 * A list of the library in the order of its file. Not by way of Astro's collections: their store, kept from build to build,
 * moves an item that changed to the end. What is broken was told by the checks before.
 * @param name of the file, e.g. `skeletons.yaml`
 */
export function listOf<T>(files: ReturnType<typeof libraryFiles>, name: string, schema: z.ZodType<T>): T[] {
  const path = `content/${name}`;
  const file = files.find((each) => each.path === path);
  return readList(file, path, schema).list?.items ?? [];
}
