import type { RawLibrary } from '../lib/library-view.ts';
import type { About } from '../schemas/about.ts';
import type { Blank } from '../schemas/blank.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Redirect } from '../schemas/redirect.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Skeleton } from '../schemas/skeleton.ts';
import type { WordRule } from '../schemas/word-rule.ts';
import { keptHtml } from './kept-html.ts';
import { rawLibrary, searchWordsOf } from './open-library.ts';
import { withoutDrafts, type Library } from './read-library.ts';

/** What the search index is built of; plain data, which another thread can be given. */
export interface SearchSource {
  raw: RawLibrary;
  words: SearchWords;
}

/** All that a site is built of: plain data without the trees and positions of the check, which at ten thousand entries fill gigabytes. */
export interface LibrarySource extends SearchSource {
  /** The HTML of each body by `practices/<id>` and `summaries/<id>`. */
  bodies: ReadonlyMap<string, string>;
  /** Empty where content/about.mdx is broken, which no build comes to. */
  about: About;
  blanks: Blank[];
  charts: Chart[];
  corruptedForms: WordRule[];
  skeletons: Skeleton[];
  redirects: Redirect[];
}

/** @param base the site's base path, which the links of the bodies stand under */
export function librarySource(read: Library, { drafts, base }: { drafts: boolean; base: string }): LibrarySource {
  const library = drafts ? read : withoutDrafts(read);
  const { practices, summaries, about, blanks, charts, corruptedForms, skeletons, redirects } = library;
  const raw = rawLibrary(library);
  const html = keptHtml(raw.laws, base);
  return {
    raw,
    words: searchWordsOf(library),
    bodies: new Map([
      ...practices.map((entry): [string, string] => [`practices/${entry.id}`, html(entry)]),
      ...summaries.map((entry): [string, string] => [`summaries/${entry.id}`, html(entry)]),
    ]),
    about: about?.data ?? { description: '', revised: '' },
    blanks: blanks?.items ?? [],
    charts: charts?.items ?? [],
    corruptedForms: corruptedForms?.items ?? [],
    skeletons: skeletons?.items ?? [],
    redirects: redirects?.items ?? [],
  };
}
