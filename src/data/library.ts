import { getCollection } from 'astro:content';
import { paperworkOf } from '../content/open-library.ts';
import { readLawFiles } from '../content/read-laws.ts';
import { readPaperFiles } from '../content/read-papers.ts';
import { toLibraryView, type LibraryView, type RawEntry } from '../lib/library-view.ts';
import { categorySchema } from '../schemas/category.ts';
import { termSchema } from '../schemas/term.ts';
import { SETTINGS } from '#settings';
import { libraryFiles, listOf } from './files.ts';

let library: Promise<LibraryView> | undefined;

// Drafts are for the editor's own preview.
const isShown = ({ data }: { data: { draft: boolean } }) => import.meta.env.DEV || !data.draft;

// The store keeps entries in the order in which they last changed.
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const raw = <T>({ id, data, body }: { id: string; data: T; body?: string }): RawEntry<T> => ({ id, data, body: body ?? '' });

async function load(): Promise<LibraryView> {
  const [practices, summaries] = await Promise.all([getCollection('practices', isShown), getCollection('summaries', isShown)]);
  const files = libraryFiles();
  const { laws, outdated } = readLawFiles(files);
  return toLibraryView({
    practices: practices.map(raw).sort(byId),
    summaries: summaries.map(raw).sort(byId),
    categories: listOf(files, 'categories.yaml', categorySchema),
    terms: listOf(files, 'vocabulary.yaml', termSchema),
    laws: laws.map(({ id, data }) => ({ id, data })),
    outdated: outdated?.items ?? [],
    levels: SETTINGS.levels,
    paperwork: paperworkOf(readPaperFiles(files)),
  });
}

/** The whole library, read once a build. @throws where content is missing or a reference is broken */
export function getLibrary(): Promise<LibraryView> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}
