import type { Lexicon, LexiconDoc } from '../data/lexicon.ts';
import type { Plan } from '../query/plan-query.ts';
import { wordingCount } from './load-hits.ts';
import type { EntryType } from './search-hit.ts';
import type { SearchState } from './search-state.ts';

/** A value of a facet with the number of results that choosing it would leave. */
export interface FacetValue {
  label: string;
  count: number;
}

export interface Filtered {
  /** Places of the documents that the state leaves, in its order. */
  docs: number[];
  /** Results by type under the other choices. */
  types: Record<EntryType, number>;
  categories: FacetValue[];
  orgTypes: FacetValue[];
}

type Choice = 'type' | 'category' | 'org';

function keeps(doc: LexiconDoc, { type, category, org }: SearchState, { categories, orgTypes }: Lexicon, but: Choice): boolean {
  const ofType = but === 'type' || !type || (type === '总结') === (doc.kind === 'summary');
  const ofCategory = but === 'category' || !category || categories[doc.category] === category;
  return ofType && ofCategory && (but === 'org' || !org || doc.orgTypes.some((place) => orgTypes[place] === org));
}

function tally(labels: readonly string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count);
}

/** Applies type, field, kind of union and order to ranked documents; each facet counts what the other choices leave. */
export function filterResults(ranked: readonly number[], plan: Plan, lexicon: Lexicon, state: SearchState): Filtered {
  const docs = ranked.map((place) => ({ place, doc: lexicon.docs[place] as LexiconDoc }));
  const under = (but: Choice) => docs.filter(({ doc }) => keeps(doc, state, lexicon, but)).map(({ doc }) => doc);
  const anyType = under('type');
  const practices = anyType.filter(({ kind }) => kind === 'practice');
  const kept = docs.filter(({ doc }) => keeps(doc, state, lexicon, 'type') && keeps(doc, state, lexicon, 'org'));
  if (state.sort === 'sources') kept.sort((a, b) => b.doc.sources - a.doc.sources);
  return {
    docs: kept.map(({ place }) => place),
    types: {
      做法: practices.length,
      措辞: practices.reduce((sum, doc) => sum + wordingCount(doc, plan), 0),
      总结: anyType.length - practices.length,
    },
    categories: tally(under('category').flatMap(({ category }) => lexicon.categories[category] ?? [])),
    orgTypes: tally(under('org').flatMap((doc) => doc.orgTypes.map((place) => lexicon.orgTypes[place] ?? ''))),
  };
}
