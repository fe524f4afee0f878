import type { LibrarySource } from '../content/library-source.ts';
import { toLibraryView, type LibraryView } from '../lib/library-view.ts';
import { getSource } from './source.ts';

let last: { source: LibrarySource; view: LibraryView } | undefined;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The whole library, made once of each state of it. @throws where content is missing or a reference is broken */
export function getLibrary(): Promise<LibraryView> {
  const source = getSource();
  if (last?.source !== source) {
    const { practices, summaries, ...others } = source.raw;
    last = { source, view: toLibraryView({ ...others, practices: [...practices].sort(byId), summaries: [...summaries].sort(byId) }) };
  }
  return Promise.resolve(last.view);
}
