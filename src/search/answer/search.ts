import type { OtherLibrary } from '../../settings/other-libraries.ts';
import { filterResults, type FacetValue, type Filtered } from './filter-results.ts';
import { libraryData, ownData } from '../engine/library-data.ts';
import type { LibraryWithTexts } from '../engine/searched-library.ts';
import { articleHit } from './article-hits.ts';
import { findArticles, withArticles, type FoundArticle, type FoundArticles } from './find-articles.ts';
import { loadHits, loadWordings } from './load-hits.ts';
import type { SearchHit } from './search-hit.ts';
import type { SearchState } from './search-state.ts';
import { findEntries, type Findings } from './find-entries.ts';

/** What one library has for a query. */
export interface Answer {
  library: LibraryWithTexts;
  found: Findings;
  filtered: Filtered;
}

/** What all of them have, in one order. */
export interface Answers extends Omit<Filtered, 'docs'> {
  /** Entries of all libraries, the best first; `doc` is a place in the library's own lexicon. */
  entries: { answer: Answer; doc: number }[];
  /** The library that the best entry stands in; the site's own where there is none. */
  lead: Answer;
  /** Names of other libraries that did not answer, in time or at all. */
  silent: string[];
  /** Names of other libraries that another version of the program built. */
  differing: string[];
  /** What the own library's laws have; undefined where the query asks nothing of them. */
  laws?: FoundArticles;
}

/** The site's own results wait no longer than this for another library. */
const PATIENCE_MS = 4000;

/** @returns undefined where the work fails or takes too long */
function inTime<T>(work: Promise<T>, patience: number): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    window.setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  return Promise.race([work.catch(() => undefined), late]);
}

function addUp(lists: readonly FacetValue[][]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { label, count } of lists.flat()) counts.set(label, (counts.get(label) ?? 0) + count);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}

/** Interleaves what several libraries have: by score, which is a share of what was asked and so means the same everywhere, or by sources. */
export function combine(own: Answer, others: readonly Answer[], sort: SearchState['sort'], silent: string[]): Answers {
  const answers = [own, ...others];
  const entries = answers.flatMap((answer) => {
    const scores = new Map(answer.found.ranked.map(({ doc, score }) => [doc, score]));
    const worth = (doc: number) => (sort === 'sources' ? answer.library.lexicon.docs[doc]?.sources : scores.get(doc)) ?? 0;
    return answer.filtered.docs.map((doc) => ({ answer, doc, worth: worth(doc) }));
  });
  // Each library's own order stands as it is.
  if (others.length > 0) entries.sort((a, b) => b.worth - a.worth);
  const sum = (type: keyof Filtered['types']) => answers.reduce((total, { filtered }) => total + filtered.types[type], 0);
  return {
    entries,
    lead: entries[0]?.answer ?? own,
    silent,
    differing: others.flatMap(({ library: { other, lexicon } }) =>
      other && lexicon.engine !== own.library.lexicon.engine ? [other.name] : [],
    ),
    types: { 做法: sum('做法'), 措辞: sum('措辞'), 总结: sum('总结') },
    categories: addUp(answers.map(({ filtered }) => filtered.categories)),
    orgTypes: addUp(answers.map(({ filtered }) => filtered.orgTypes)),
  };
}

/** Without the laws there are still the entries; only who asks for nothing else is told that they are missing. */
async function lawsFor({ query, type, category, org }: SearchState, { library, found }: Answer): Promise<FoundArticles | undefined> {
  // Articles have neither a field nor a kind of union.
  if (category || org) return undefined;
  const finding = findArticles(query, found.readAs, library, type === '条款');
  return type === '条款' ? finding : finding.catch(() => undefined);
}

async function answerOf(library: LibraryWithTexts, state: SearchState): Promise<Answer> {
  const found = await findEntries(state.query, library, state.asTyped);
  const docs = found.ranked.map(({ doc }) => doc);
  return { library, found, filtered: filterResults(docs, found.plan, library.lexicon, state) };
}

/**
 * Makes the search over the site's own library and those beside it. Each reads the query with its own words.
 * @param listed the other libraries as JSON; undefined for none
 * @returns asks all of them; fails only where the own library fails
 */
export function searchLibraries(listed: string | undefined): (state: SearchState) => Promise<Answers> {
  const sources = (JSON.parse(listed ?? '[]') as OtherLibrary[]).map((other) => ({ name: other.name, ...libraryData(other) }));
  let loads: Promise<LibraryWithTexts | undefined>[] | undefined;
  return async (state) => {
    // They load beside the own library; the wait for them begins when that is there.
    if (!loads) for (const source of sources) source.loadLibrary().catch(() => undefined);
    const library = await ownData.loadLibrary();
    // Asked once a page: a library that is down or late is not waited for again.
    loads ??= sources.map((source) => inTime(source.loadLibrary(), PATIENCE_MS));
    const own = await answerOf(library, state);
    const others = await Promise.all(
      loads.map(async (load) => {
        const other = await load;
        return other && inTime(answerOf(other, state), PATIENCE_MS);
      }),
    );
    const silent = sources.flatMap(({ name }, i) => (others[i] ? [] : [name]));
    const answered = others.filter((answer) => answer !== undefined);
    return { ...combine(own, answered, state.sort, silent), laws: await lawsFor(state, own) };
  };
}

/** Loads the first results of the list; what another library fails to deliver is left out. @param limit how many */
export async function loadResults({ entries, lead, laws }: Answers, state: SearchState, limit: number): Promise<SearchHit[]> {
  const toHit = (article: FoundArticle) => articleHit(article, lead.found.plan);
  if (state.type === '条款') return (laws?.articles ?? []).slice(0, limit).map(toHit);
  const load = state.type === '措辞' ? loadWordings : loadHits;
  // Every practice has a wording for nearly every slot, so this many practices are enough.
  const enough = (answer: Answer) => (state.type === '措辞' && !answer.found.plan.slot ? Math.ceil(limit / 2) : limit);
  const wanted = entries.slice(0, entries[0] ? enough(entries[0].answer) : 0);
  const hits = await Promise.all(
    wanted.map(async ({ answer: { found, library }, doc }) => {
      const loading = load([doc], found.plan, library);
      return library.other ? ((await inTime(loading, PATIENCE_MS)) ?? []) : loading;
    }),
  );
  return withArticles(state.type ? undefined : laws, toHit, hits.flat()).slice(0, limit);
}
