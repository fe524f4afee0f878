import { openFiles, searchWordsOf, viewOf } from '../../src/content/open-library.ts';
import type { LibraryView } from '../../src/lib/library-view.ts';
import { formMarkdown } from '../../src/markdown/form-markdown.ts';
import { lawMarkdown } from '../../src/markdown/law-markdown.ts';
import { paperMarkdown } from '../../src/markdown/paper-markdown.ts';
import { practiceMarkdown } from '../../src/markdown/practice-markdown.ts';
import { summaryMarkdown } from '../../src/markdown/summary-markdown.ts';
import { catalogue, openData } from '../../src/records/open-data.ts';
import { buildRepair } from '../../src/search/build/build-repair.ts';
import { buildSearch } from '../../src/search/build/build-search.ts';
import { packLexicon } from '../../src/search/data/pack-lexicon.ts';
import { packRepair } from '../../src/search/data/repair-data.ts';
import { packItems } from '../../src/search/data/stored-items.ts';
import { packLaws } from '../../src/search/data/stored-laws.ts';
import { packText } from '../../src/search/data/stored-text.ts';

/** What programs read of the site of a library, by path, made without Astro. */
export interface FixtureSite {
  view: LibraryView;
  files: Map<string, string>;
}

/** The fixture library's site as programs read it. @param folder of the library */
export async function fixtureSite(folder = 'src/fixtures/library'): Promise<FixtureSite> {
  const library = openFiles(folder);
  const view = viewOf(library);
  const words = searchWordsOf(library);
  const built = buildSearch(view, words);
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
      ['search/lexicon.json', packLexicon(built.lexicon)],
      ['search/texts.json', JSON.stringify(built.texts.map(packText))],
      ['search/laws.json', packLaws(built.laws)],
      ['search/asks.json', JSON.stringify(built.asks)],
      ['search/items.json', packItems(built.items)],
      ['search/repair.json', packRepair(await buildRepair(built, words.regional))],
    ]),
  };
}
