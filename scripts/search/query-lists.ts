import type { List } from '../../src/content/read-list.ts';
import type { LibrarySearch } from '../../src/schemas/query.ts';

/** A list of queries with a short name: `own` for content/queries.yaml, else the file's. */
export interface QueryList {
  name: string;
  queries: readonly LibrarySearch[];
}

export const queryLists = (lists: readonly List<LibrarySearch>[]): QueryList[] =>
  lists.map(({ file, items }) => ({ name: /queries\/(.+)\.yaml$/.exec(file)?.[1] ?? 'own', queries: items }));
