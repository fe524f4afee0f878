import { getCollection } from 'astro:content';
import { paperworkOf } from '../content/open-library.ts';
import { readContentFiles } from '../content/read-files.ts';
import { readLawFiles } from '../content/read-laws.ts';
import { readPaperFiles } from '../content/read-papers.ts';
import { toLibraryView, type LibraryView, type RawEntry } from '../lib/library-view.ts';
import { SETTINGS } from '#settings';
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
  // What renders no Markdown of its own goes past the collections; what is broken was told by the checks before.
  const files = readContentFiles(contentFolder(process.cwd()));
  const { laws, outdated } = readLawFiles(files);
  return toLibraryView({
    practices: practices.map(raw),
    summaries: summaries.map(raw),
    categories: categories.map(({ data }) => data),
    terms: terms.map(({ data }) => data),
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
