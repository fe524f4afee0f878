import { bodyHtml } from '../lib/body-html.ts';
import { lawFinder } from '../lib/law-finder.ts';
import type { RawLibrary } from '../lib/library-view.ts';
import type { About } from '../schemas/about.ts';
import type { Blank } from '../schemas/blank.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Redirect } from '../schemas/redirect.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { Skeleton } from '../schemas/skeleton.ts';
import type { WordRule } from '../schemas/word-rule.ts';
import { rawLibrary, searchWordsOf } from './open-library.ts';
import type { Entry } from './read-entry.ts';
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
  const laws = lawFinder(raw.laws);
  const html = (name: string, { tree }: Entry<unknown>): [string, string] => [name, bodyHtml(tree, { laws, base })];
  return {
    raw,
    words: searchWordsOf(library),
    bodies: new Map([
      ...practices.map((entry) => html(`practices/${entry.id}`, entry)),
      ...summaries.map((entry) => html(`summaries/${entry.id}`, entry)),
    ]),
    about: about?.data ?? { description: '', revised: '' },
    blanks: blanks?.items ?? [],
    charts: charts?.items ?? [],
    corruptedForms: corruptedForms?.items ?? [],
    skeletons: skeletons?.items ?? [],
    redirects: redirects?.items ?? [],
  };
}
