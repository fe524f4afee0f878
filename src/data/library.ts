import { getCollection } from 'astro:content';
import { readLaws } from '../content/read-laws.ts';
import { inPlace } from '../lib/in-place.ts';
import { toLibraryView, type LibraryView, type RawEntry } from '../lib/library-view.ts';
import { contentFolder } from '../settings/content-folder.ts';

let library: Promise<LibraryView> | undefined;

// Drafts are for the editor's own preview.
const isShown = ({ data }: { data: { draft: boolean } }) => import.meta.env.DEV || !data.draft;

const raw = <T>({ id, data, body }: { id: string; data: T; body?: string }): RawEntry<T> => ({ id, data, body: body ?? '' });

async function load(): Promise<LibraryView> {
  const [practices, summaries, categories, terms] = await Promise.all([
    getCollection('practices', isShown),
    getCollection('summaries', isShown),
    getCollection('categories'),
    getCollection('terms'),
  ]);
  const { laws, outdated } = readLaws(contentFolder(process.cwd()));
  return toLibraryView({
    practices: practices.map(raw),
    summaries: summaries.map(raw),
    categories: categories.map(({ data }) => data),
    terms: inPlace(terms.map(({ data }) => data)),
    laws: laws.map(({ id, data }) => ({ id, data })),
    outdated: outdated?.items ?? [],
  });
}

/** The whole library, read once a build. @throws where content is missing or a reference is broken */
export function getLibrary(): Promise<LibraryView> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}
