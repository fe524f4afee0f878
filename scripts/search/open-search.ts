import { openFiles, searchWordsOf, viewOf } from '../../src/content/open-library.ts';
import { buildSearch, type BuiltSearch } from '../../src/search/build/build-search.ts';
import { openNames } from '../../src/search/data/names.ts';
import { once } from '../../src/search/engine/once.ts';
import type { RepairData } from '../../src/search/data/repair-data.ts';
import { plainWords } from '../../src/search/engine/plain-words.ts';
import { createTextIndex } from '../../src/search/engine/text-index.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';
import type { LibraryView } from '../../src/lib/library-view.ts';
import type { SearchWords } from '../../src/schemas/search-words.ts';
import { keptReading } from './kept-reading.ts';
import { derivedLists } from './derived-lists.ts';
import { queryLists, type QueryList } from './query-lists.ts';

/** What the search of a library stands on; no rule and no weight changes it. */
export interface OpenedSearch {
  view: LibraryView;
  words: SearchWords;
  /** The tables for other scripts, letters and slips. */
  loadRepair: () => Promise<RepairData>;
  /** The library's own queries, and those that follow from it. */
  lists: readonly QueryList[];
}

function read(folder: string): Pick<OpenedSearch, 'view' | 'words' | 'lists'> {
  const files = openFiles(folder);
  return { view: viewOf(files), words: searchWordsOf(files), lists: queryLists(files.queries) };
}

/**
 * Reads a library so that it can be searched; no build is needed.
 * @param folder the library's folder
 * @throws with every broken file and its line
 */
export function openSearch(folder: string): OpenedSearch {
  const { view, words, lists } = keptReading(folder, () => read(folder), '.cache/search-try');
  const loadRepair = once(async () =>
    (await import('../../src/search/build/build-repair.ts')).buildRepair(buildSearch(view, words), words.regional),
  );
  return { view, words, loadRepair, lists: [...lists, ...derivedLists(view)] };
}

/** The library as a browser without Pagefind searches it. Each has an index of its own, which keeps what it has found. */
export function searchedLibrary({ lexicon, texts, laws, items, asks }: BuiltSearch, { loadRepair }: OpenedSearch): SearchedLibrary {
  const names = openNames(lexicon);
  // What is made ready of them is kept by the list: another library, whose weights may differ, makes its own.
  const own = [...asks];
  return {
    ...names,
    index: createTextIndex(plainWords(texts, names), names),
    loadScripts: loadRepair,
    loadSlips: loadRepair,
    loadAsks: () => Promise.resolve(own),
    loadLaws: () => Promise.resolve(laws),
    loadItems: () => Promise.resolve(items),
  };
}
