import { findEntries } from '../../src/search/answer/find-entries.ts';
import type { SearchedLibrary } from '../../src/search/engine/searched-library.ts';

/** What a library answers to a query. */
export type Ask = (query: string) => ReturnType<typeof findEntries>;

/** Asks a library each query once: what has been found is given again to whoever asks next. */
export function askOnce(library: SearchedLibrary): Ask {
  const answers = new Map<string, ReturnType<typeof findEntries>>();
  return (query) => {
    const answer = answers.get(query) ?? findEntries(query, library);
    answers.set(query, answer);
    return answer;
  };
}
