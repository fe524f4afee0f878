import { openFiles, searchWordsOf, viewOf } from '../../src/content/open-library.ts';
import type { LibraryView } from '../../src/lib/library-view.ts';
import { formMarkdown } from '../../src/markdown/form-markdown.ts';
import { lawMarkdown } from '../../src/markdown/law-markdown.ts';
import { paperMarkdown } from '../../src/markdown/paper-markdown.ts';
import { practiceMarkdown } from '../../src/markdown/practice-markdown.ts';
import { summaryMarkdown } from '../../src/markdown/summary-markdown.ts';
import { catalogue, openData } from '../../src/records/open-data.ts';
import { searchFiles } from '../../src/search/build/search-files.ts';

/** What programs read of the site of a library, by path, made without Astro. */
export interface FixtureSite {
  view: LibraryView;
  files: Map<string, string>;
}

/** The search data as a build writes it, without the index. */
async function searchData(...library: Parameters<typeof searchFiles>): Promise<[string, string][]> {
  const data: [string, string][] = [];
  for await (const { path, content } of searchFiles(...library)) {
    data.push([path, String(content)]);
    // The index, which takes longest, comes after it.
    if (path === 'search/slips.json') break;
  }
  return data;
}

/** The fixture library's site as programs read it. @param folder of the library */
export async function fixtureSite(folder = 'src/fixtures/library'): Promise<FixtureSite> {
  const library = openFiles(folder);
  const view = viewOf(library);
  const data = openData(view);
  const twins = <T extends { id: string }>(list: string, entries: readonly T[], write: (entry: T) => string) =>
    entries.map((entry): [string, string] => [`${list}/${entry.id}.md`, write(entry)]);
  return {
    view,
    files: new Map([
      ...Object.entries({ ...data, index: catalogue(data) }).map(([name, list]): [string, string] => [
        `api/${name}.json`,
        JSON.stringify(list),
      ]),
      ...twins('practices', view.practices, practiceMarkdown),
      ...twins('summaries', view.summaries, summaryMarkdown),
      ...twins('laws', view.laws, lawMarkdown),
      ...twins('papers', view.papers, paperMarkdown),
      ...twins('forms', view.forms, formMarkdown),
      ...(await searchData(view, searchWordsOf(library))),
    ]),
  };
}
