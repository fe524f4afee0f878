import { isUnionType } from '../../lib/labels.ts';
import type { Lexicon, LexiconDoc } from '../data/lexicon.ts';
import type { StoredItem } from '../data/stored-items.ts';
import type { Facet } from './facet-choices.ts';
import type { FoundParts } from './find-parts.ts';
import type { HitType } from './search-hit.ts';
import type { SearchState } from './search-state.ts';

/** A value of a facet with the number of results that choosing it would leave. */
export interface FacetValue {
  label: string;
  count: number;
}

export interface Filtered {
  /** Places of the documents that field and kind of union leave, in the state's order. */
  docs: number[];
  categories: FacetValue[];
  orgTypes: FacetValue[];
}

/** What is found: documents, the best first, and the parts of them that match themselves. */
export interface Found {
  docs: readonly number[];
  /** How many of them the facets count: those behind them only touch on the query, and are shown when they are asked for. */
  main: number;
  parts: FoundParts;
}

interface FoundDoc {
  place: number;
  doc: LexiconDoc;
  /** What type each of its results is of: its own, and one a part. */
  types: HitType[];
}

function typesOf(place: number, { kind }: LexiconDoc, { wordings, figures, holders }: FoundParts): HitType[] {
  return [
    ...(holders?.has(place) ? [] : [kind === 'practice' ? ('做法' as const) : ('总结' as const)]),
    ...(wordings.get(place) ?? []).map(() => '措辞' as const),
    ...(figures.get(place) ?? []).map(() => '数字' as const),
  ];
}

function keeps(doc: LexiconDoc, { category, org }: SearchState, { categories, orgTypes }: Lexicon, but?: Facet): boolean {
  const ofCategory = but === 'category' || !category || categories[doc.category] === category;
  return ofCategory && (but === 'org' || !org || doc.orgTypes.some((place) => orgTypes[place] === org));
}

/** Adds up the counts of equal labels, the most frequent first. */
export function addUp(lists: readonly (readonly FacetValue[])[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { label, count } of lists.flat()) counts.set(label, (counts.get(label) ?? 0) + count);
  const values = [...counts].map(([label, count]) => ({ label, count }));
  return values.filter(({ label, count }) => label !== '' && count > 0).sort((a, b) => b.count - a.count);
}

/**
 * Applies field, kind of union and order to what was found; each facet counts what the other choices leave of the chosen type.
 * @param state with the labels of its choices
 */
export function filterResults({ docs: ranked, main, parts }: Found, lexicon: Lexicon, state: SearchState): Filtered {
  const all = ranked.flatMap((place): FoundDoc[] => {
    const doc = lexicon.docs[place];
    return doc ? [{ place, doc, types: typesOf(place, doc, parts) }] : [];
  });
  const ofType = ({ types }: FoundDoc) => types.filter((type) => !state.type || type === state.type).length;
  const counted = all.slice(0, main);
  const tally = (but: Facet, labelsOf: (doc: LexiconDoc) => readonly (string | undefined)[]) =>
    addUp(
      counted
        .filter(({ doc }) => keeps(doc, state, lexicon, but))
        .map((one) => labelsOf(one.doc).map((label = '') => ({ label, count: ofType(one) }))),
    );
  const kept = all.filter(({ doc }) => keeps(doc, state, lexicon));
  if (state.sort === 'sources') kept.sort((a, b) => b.doc.sources - a.doc.sources);
  return {
    docs: kept.map(({ place }) => place),
    categories: tally('category', ({ category }) => [lexicon.categories[category]]),
    orgTypes: tally('org', ({ orgTypes }) => orgTypes.map((place) => lexicon.orgTypes[place] ?? '').filter(isUnionType)),
  };
}

/** The fields of items, each with how many of the chosen type it has. */
export const fieldsOf = (items: readonly StoredItem[], { type }: SearchState): FacetValue[] =>
  items.filter((item) => !type || item.type === type).map(({ field }) => ({ label: field, count: 1 }));
