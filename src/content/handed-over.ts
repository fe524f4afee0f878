import type { LibrarySource } from './library-source.ts';

/**
 * Pages are rendered by a bundle with modules of its own, in the process that checked the library before: it stands where both find it,
 * so that a build reads each file once, and is of one state of the library from end to end.
 */
const PLACE = Symbol.for('union-practice-library.source');
const place = globalThis as { [PLACE]?: { folder: string; source: LibrarySource } };

/** @param folder the library's folder */
export function handOver(folder: string, source: LibrarySource): void {
  place[PLACE] = { folder, source };
}

/** What was handed over of a library's folder; undefined where nothing was. */
export const handedOver = (folder: string): LibrarySource | undefined => (place[PLACE]?.folder === folder ? place[PLACE].source : undefined);
