import { bodySections } from '../lib/body-sections.ts';
import { exampleBlocks } from '../lib/paper-example.ts';
import { toLibraryView, type LibraryView, type RawLibrary } from '../lib/library-view.ts';
import type { RawPaperwork } from '../lib/paperwork-view.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import { inContentFolder } from '../settings/content-folder.ts';
import { formatIssue } from '../settings/issue.ts';
import { readContentFiles } from './read-files.ts';
import type { Entry } from './read-entry.ts';
import { readLibrary, withoutDrafts, type Library } from './read-library.ts';
import type { PaperFiles } from './read-papers.ts';

const raw = <T>({ id, data, body, tree }: Entry<T>) => ({ id, data, body, sections: bodySections(body, tree) });

/** What the files of papers, phrases, headings, the year and forms hold. */
const paperworkOf = ({ papers, phrases, headings, calendar, forms }: PaperFiles): RawPaperwork => ({
  papers: papers.map(({ id, data, body, tree }) => ({ id, data, example: exampleBlocks(body, tree) })),
  phrases: phrases.map(({ id, data }) => ({ id, data })),
  headings: headings?.items ?? [],
  calendar: calendar?.items ?? [],
  forms: forms.map(({ id, data }) => ({ id, data })),
});

/** The parsed files without trees and positions. */
export function rawLibrary(library: Library): RawLibrary {
  const { practices, summaries, categories, terms, laws, outdated, levels } = library;
  return {
    practices: practices.map(raw),
    summaries: summaries.map(raw),
    categories: categories?.items ?? [],
    terms: terms?.items ?? [],
    laws: laws.map(({ id, data }) => ({ id, data })),
    outdated: outdated?.items ?? [],
    levels: levels?.items ?? [],
    paperwork: paperworkOf(library),
  };
}

/** The parsed files as one view with every reference resolved. @throws where a reference leads nowhere or a kind of entry is missing */
export const viewOf = (library: Library): LibraryView => toLibraryView(rawLibrary(library));

/** What the library says about how people search in it. */
export const searchWordsOf = ({ everydayWords, regionalWords, questionWords, intentWords }: Library): SearchWords => ({
  everyday: everydayWords?.items ?? [],
  regional: regionalWords?.items ?? [],
  question: questionWords?.items ?? [],
  intent: intentWords?.items ?? [],
});

/**
 * Reads a library's files.
 * @param folder the library's folder
 * @param drafts whether drafts are kept, as in an editor's preview
 * @returns what readers see
 * @throws with every broken file and its line
 */
export function openFiles(folder: string, drafts = false): Library {
  const { library, issues } = readLibrary(readContentFiles(folder));
  if (issues.length > 0) throw new Error(`内容有${issues.length}处问题：\n${inContentFolder(issues.map(formatIssue).join('\n'))}`);
  return drafts ? library : withoutDrafts(library);
}

/**
 * Reads a whole library in plain Node: what checks, open data, search index, Word files and the command line start from.
 * @param folder the library's folder
 * @throws with every broken file and its line, or where a reference leads nowhere
 */
export const openLibrary = (folder: string): LibraryView => viewOf(openFiles(folder));
