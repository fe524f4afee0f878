import { ITEM_TYPES } from '../data/stored-items.ts';
import type { OtherLibrary } from '../../settings/other-libraries.ts';
import { facetChoices, labelOf, type FacetChoice } from './facet-choices.ts';
import { addUp, fieldsOf, filterResults, type Filtered } from './filter-results.ts';
import { libraryData, ownData } from '../engine/library-data.ts';
import type { LibraryWithTexts } from '../engine/searched-library.ts';
import type { FoundArticles } from './find-articles.ts';
import type { FoundItems } from './find-items.ts';
import { looksLikeItem } from '../query/item-query.ts';
import { looksLikeLaw } from '../query/law-query.ts';
import { findParts, type FoundParts } from './find-parts.ts';
import type { Result } from './list-results.ts';
import { loadBrief, loadEntry, loadPart } from './load-hits.ts';
import type { SearchHit } from './search-hit.ts';
import type { SearchState } from './search-state.ts';
import type { Plan } from '../query/plan-query.ts';
import { findEntries, type Findings } from './find-entries.ts';

/** What one library has for a query. */
export interface Answer {
  library: LibraryWithTexts;
  found: Findings;
  parts: FoundParts;
  filtered: Filtered;
}

/** What all of them have, in one order. */
export interface Answers {
  /** Entries of all libraries, the best first; `doc` is a place in the library's own lexicon. */
  entries: { answer: Answer; doc: number }[];
  /** The library that the best entry stands in; the site's own where there is none. */
  lead: Answer;
  categories: FacetChoice[];
  orgTypes: FacetChoice[];
  /** Names of other libraries that did not answer, in time or at all. */
  silent: string[];
  /** Names of other libraries that another version of the program built. */
  differing: string[];
  /** What the own library's laws have; undefined where the query asks nothing of them. */
  laws?: FoundArticles;
  /** What its papers, forms, headings and its year have; undefined where the query names none of them. */
  items?: FoundItems;
}

type Combined = Omit<Answers, 'categories' | 'orgTypes'> & Omit<Filtered, 'docs'>;

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

/** Interleaves what several libraries have: by score, which is a share of what was asked and so means the same everywhere, or by sources. */
export function combine(own: Answer, others: readonly Answer[], sort: SearchState['sort'], silent: string[]): Combined {
  const answers = [own, ...others];
  const entries = answers.flatMap((answer) => {
    const scores = new Map(answer.found.ranked.map(({ doc, score }) => [doc, score]));
    const worth = (doc: number) => (sort === 'sources' ? answer.library.lexicon.docs[doc]?.sources : scores.get(doc)) ?? 0;
    return answer.filtered.docs.map((doc) => ({ answer, doc, worth: worth(doc) }));
  });
  // Each library's own order stands as it is.
  if (others.length > 0) entries.sort((a, b) => b.worth - a.worth);
  return {
    entries,
    lead: entries[0]?.answer ?? own,
    silent,
    differing: others.flatMap(({ library: { other, lexicon } }) =>
      other && lexicon.engine !== own.library.lexicon.engine ? [other.name] : [],
    ),
    categories: addUp(answers.map(({ filtered }) => filtered.categories)),
    orgTypes: addUp(answers.map(({ filtered }) => filtered.orgTypes)),
  };
}

/** Whether articles are asked for; they have neither a field nor a kind of union. @param readAs the query as it was read, once that is known */
const wantsLaws = ({ query, type, category, org }: SearchState, readAs = ''): boolean =>
  !category && !org && (type === '条款' || looksLikeLaw(query) || looksLikeLaw(readAs));

/** Whether nothing but one kind of items is asked for. */
const wantsOnlyItems = ({ type }: SearchState): boolean =>
  type !== undefined && type !== '措辞' && ITEM_TYPES.some((known) => known === type);

/** Whether items are asked for; they have no kind of union. */
const wantsItems = (state: SearchState, { cues }: LibraryWithTexts['lexicon']): boolean =>
  !state.org && (wantsOnlyItems(state) || looksLikeItem(state.query, cues));

/** Without the laws there are still the entries; only who asks for nothing else is told that they are missing. */
async function lawsFor(state: SearchState, { library, found }: Answer): Promise<FoundArticles | undefined> {
  if (!wantsLaws(state, found.readAs)) return undefined;
  const { query, type } = state;
  // What reads the laws comes only with them.
  const finding = import('./find-articles.ts').then(({ findArticles }) => findArticles(query, found.readAs, library, type === '条款'));
  return type === '条款' ? finding : finding.catch(() => undefined);
}

/** Without the items there are still the entries; only who asks for nothing else is told that they are missing. */
async function itemsFor(state: SearchState, { library }: Answer): Promise<FoundItems | undefined> {
  if (!wantsItems(state, library.lexicon)) return undefined;
  const only = wantsOnlyItems(state);
  const finding = import('./find-items.ts').then(({ findItems }) => findItems(state.query, library, only));
  return only ? finding : finding.catch(() => undefined);
}

/** What only laws and items are read with comes while the entries are being found. */
function fetchAside(state: SearchState, { lexicon, loadLaws, loadItems }: LibraryWithTexts): void {
  const fetches = [
    ...(wantsLaws(state) ? [import('./find-articles.ts'), loadLaws()] : []),
    ...(wantsItems(state, lexicon) ? [import('./find-items.ts'), loadItems()] : []),
  ];
  // What fails is told by whoever needs it.
  for (const fetched of fetches) fetched.catch(() => undefined);
}

/** Those of the chosen field. */
function ofField({ items, first }: FoundItems, { category }: SearchState): FoundItems {
  if (!category) return { items, first };
  const chosen = (list: FoundItems['items']) => list.filter(({ field }) => field === category);
  return { items: chosen(items), first: chosen(items.slice(0, first)).length };
}

/** Whether the list holds only some of what a query finds, or holds it in another order. */
const isNarrowed = ({ type, category, org, sort }: SearchState): boolean => Boolean(type ?? category ?? org ?? sort);

async function answerOf(library: LibraryWithTexts, state: SearchState): Promise<Answer> {
  // Likely the first of the list: its text comes beside what proves it. What fails is told by whoever needs it.
  const guess = isNarrowed(state) ? undefined : (doc: number) => void library.loadText(doc).catch(() => undefined);
  const read = await findEntries(state.query, library, state.asTyped, guess);
  const { slot, concepts } = read.plan;
  // What few queries need comes only with them.
  const { found, holders } =
    slot && concepts.length === 0
      ? (await import('./slot-holders.ts')).withHolders(read, slot, library.lexicon)
      : { found: read, holders: [] };
  const ranked = found.ranked.map(({ doc }) => doc);
  const sure = found.confidence === 'sure' ? found.main : ranked.length;
  const alone = holders.filter((place) => !ranked.includes(place));
  const docs = [...ranked.slice(0, sure), ...alone, ...ranked.slice(sure)];
  const parts = { ...(await findParts(found.plan, docs, library)), holders: new Set(alone) };
  const filtered = filterResults({ docs, main: sure + alone.length, parts }, library.lexicon, state);
  return { library, found, parts, filtered };
}

/**
 * Makes the search over the site's own library and those beside it. Each reads the query with its own words.
 * @param listed the other libraries as JSON; undefined for none
 * @returns asks all of them; fails only where the own library fails
 */
export function searchLibraries(listed: string | undefined): (state: SearchState) => Promise<Answers> {
  const sources = (JSON.parse(listed ?? '[]') as OtherLibrary[]).map((other) => ({ name: other.name, ...libraryData(other) }));
  let loads: Promise<LibraryWithTexts | undefined>[] | undefined;
  return async (asked) => {
    // They load beside the own library; the wait for them begins when that is there.
    if (!loads) for (const source of sources) source.loadLibrary().catch(() => undefined);
    const library = await ownData.loadLibrary();
    const { lexicon } = library;
    const state = { ...asked, category: labelOf('category', asked.category, lexicon), org: labelOf('org', asked.org, lexicon) };
    // Asked once a page: a library that is down or late is not waited for again.
    loads ??= sources.map((source) => inTime(source.loadLibrary(), PATIENCE_MS));
    fetchAside(state, library);
    const own = await answerOf(library, state);
    const others = await Promise.all(
      loads.map(async (load) => {
        const other = await load;
        return other && inTime(answerOf(other, state), PATIENCE_MS);
      }),
    );
    const silent = sources.flatMap(({ name }, i) => (others[i] ? [] : [name]));
    const answered = others.filter((answer) => answer !== undefined);
    const [laws, items] = await Promise.all([lawsFor(state, own), itemsFor(state, own)]);
    const answers = combine(own, answered, state.sort, silent);
    // As the list does (`mainOf`): where anything is sure, what is not is counted nowhere.
    const isSure = [own, ...answered].some(({ found }) => found.confidence === 'sure');
    const isAsideSure = (laws?.first ?? 0) > 0 || (items?.first ?? 0) > 0;
    const counts = isSure || !isAsideSure ? answers : { categories: [], orgTypes: [] };
    const listed = items ? items.items.slice(0, isSure || isAsideSure ? items.first : undefined) : [];
    return {
      ...answers,
      laws,
      ...(items ? { items: ofField(items, state) } : {}),
      categories: facetChoices('category', addUp([counts.categories, fieldsOf(listed, state)]), state.category, lexicon),
      orgTypes: facetChoices('org', counts.orgTypes, state.org, lexicon),
    };
  };
}

/** Entries of a list that are loaded with their text: what a phone shows at once; those further down show their line until the reader moves. */
const WHOLE = 1;

/** @param load for an entry: with its text or without */
function loadResult(result: Result, plan: Plan, load: typeof loadEntry): Promise<SearchHit | undefined> | SearchHit {
  if ('article' in result) return import('./find-articles.ts').then(({ articleHit }) => articleHit(result.article, plan));
  if ('item' in result) return import('./find-items.ts').then(({ itemHit }) => itemHit(result.item, plan));
  const { library, found } = result.answer;
  const loading = 'part' in result ? loadPart(result, found.plan, library) : load(result.doc, found.plan, library);
  return library.other ? inTime(loading, PATIENCE_MS) : loading;
}

/**
 * Loads these results; what another library fails to deliver is left out.
 * @param whole how many entries come with what of their text answers best
 */
export async function loadResults({ lead }: Pick<Answers, 'lead'>, results: readonly Result[], whole = WHOLE): Promise<SearchHit[]> {
  const { plan } = lead.found;
  const hits = await Promise.all(
    results.map(async (result, i): Promise<SearchHit | undefined> => {
      const hit = await loadResult(result, plan, i < whole ? loadEntry : loadBrief);
      if (!hit) return undefined;
      const why = 'doc' in result ? result.answer.found.whys.get(result.doc) : undefined;
      return { ...hit, confidence: result.confidence, ...(why ? { why } : {}) };
    }),
  );
  return hits.filter((hit) => hit !== undefined);
}
