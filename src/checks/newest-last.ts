import type { Entry } from '../content/read-entry.ts';

/**
 * Entries in the order in which they came, so that a repeated name is told of the later one: who copied a colleague's page
 * sees the message, not the colleague. By day of revision, then by when the file was written (a copy is newer than its model), then by name.
 */
export const newestLast = <T extends { revised: string }>(entries: readonly Entry<T>[]): Entry<T>[] =>
  [...entries].sort(
    (a, b) =>
      (a.data.revised < b.data.revised ? -1 : a.data.revised > b.data.revised ? 1 : 0) ||
      a.written - b.written ||
      (a.file < b.file ? -1 : 1),
  );
