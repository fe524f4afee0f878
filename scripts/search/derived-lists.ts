import type { LibraryView, PracticeView } from '../../src/lib/library-view.ts';
import type { LibrarySearch } from '../../src/schemas/query.ts';
import type { QueryList } from './query-lists.ts';

/** A query of this kind is right as it stands: nothing in it may be read as anything else. */
export const UNTOUCHED = 'untouched';

/** How many sentences are read; enough that one false reading in a hundred shows. */
const SENTENCES = 300;

/** Every figure as the library writes it; any practice that has it will do. */
function figureQueries(practices: readonly PracticeView[]): LibrarySearch[] {
  const owners = new Map<string, string[]>();
  for (const { id, figures } of practices)
    for (const { asWritten } of figures) owners.set(asWritten, [...new Set([...(owners.get(asWritten) ?? []), id])]);
  return [...owners].map(([q, expect]) => ({ kind: 'as-written', q, expect }));
}

/** What the library says outside of what its search index holds, beside what it holds. */
const textsOf = ({ practices, summaries, laws }: LibraryView): string[] => [
  ...practices.flatMap(({ sections, wordings }) => [...sections.flatMap(({ lines }) => lines), ...wordings.map(({ text }) => text)]),
  ...summaries.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines)),
  ...laws.flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions.map(({ says }) => says))),
];

/** Clauses of 8 to 40 characters, taken at even distances from all texts. */
function sentenceQueries(view: LibraryView): LibrarySearch[] {
  const clauses = textsOf(view)
    .flatMap((text) => text.split(/[。；！？\n：]/))
    .filter((clause) => /^[^【】]{8,40}$/.test(clause));
  const step = Math.max(1, Math.floor(clauses.length / SENTENCES));
  const taken = clauses.filter((_, i) => i % step === 0).slice(0, SENTENCES);
  return taken.map((q) => ({ kind: UNTOUCHED, q, expect: [] }));
}

/** Lists of queries that follow from the library itself, so that they grow with it. */
export const derivedLists = (view: LibraryView): QueryList[] => [
  { name: 'figures', queries: figureQueries(view.practices) },
  { name: 'sentences', queries: sentenceQueries(view) },
];
