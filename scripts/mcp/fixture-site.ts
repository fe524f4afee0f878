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
  /** The search data among it, without the index. */
  data: Map<string, Uint8Array>;
}

async function searchData(...library: Parameters<typeof searchFiles>): Promise<Map<string, Uint8Array>> {
  const data = new Map<string, Uint8Array>();
  for await (const { path, content } of searchFiles(...library)) if (path.startsWith('search/')) data.set(path, content);
  return data;
}

/** The fixture library's site as programs read it. @param folder of the library */
export async function fixtureSite(folder = 'src/fixtures/library'): Promise<FixtureSite> {
  const library = openFiles(folder);
  const view = viewOf(library);
  const lists = openData(view);
  const twins = <T extends { id: string }>(list: string, entries: readonly T[], write: (entry: T) => string) =>
    entries.map((entry): [string, string] => [`${list}/${entry.id}.md`, write(entry)]);
  return {
    view,
    files: new Map([
      ...Object.entries({ ...lists, index: catalogue(lists) }).map(([name, list]): [string, string] => [
        `api/${name}.json`,
        JSON.stringify(list),
      ]),
      ...twins('practices', view.practices, practiceMarkdown),
      ...twins('summaries', view.summaries, summaryMarkdown),
      ...twins('laws', view.laws, lawMarkdown),
      ...twins('papers', view.papers, paperMarkdown),
      ...twins('forms', view.forms, formMarkdown),
    ]),
    data: await searchData(view, searchWordsOf(library)),
  };
}
