import type { Category } from '../schemas/category.ts';
import { EVIDENCE_LEVELS } from '../schemas/fields.ts';
import type { Term } from '../schemas/term.ts';
import { EVIDENCE_IDS, orgTypeId, UNION_TYPES } from './labels.ts';
import type { LibraryView, PracticeView } from './library-view.ts';

/** One value of a facet, with how many practices have it. */
export interface FacetValue {
  id: string;
  label: string;
  count: number;
}

export interface Facets {
  categories: FacetValue[];
  orgTypes: FacetValue[];
  evidence: FacetValue[];
  tags: (FacetValue & { term: Term })[];
}

/** How many practices have each value, in one walk over them. */
function tally(practices: readonly PracticeView[], valuesOf: (practice: PracticeView) => readonly string[]): (value: string) => number {
  const counts = new Map<string, number>();
  for (const practice of practices) for (const value of valuesOf(practice)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}

/** Counts of every facet over a list of practices; values that none has are left out, but for the fields. */
export function facetsOf({ practices, categories, terms }: LibraryView): Facets {
  const used = <T extends FacetValue>(values: T[]) => values.filter(({ count }) => count > 0);
  const ofField = tally(practices, ({ category }) => [category.id]);
  const ofOrg = tally(practices, ({ orgTypes }) => orgTypes);
  const ofEvidence = tally(practices, ({ evidence }) => [evidence]);
  const ofTag = tally(practices, ({ tags }) => tags.map(({ id }) => id));
  return {
    categories: categories.map(({ id, label }: Category) => ({ id, label, count: ofField(id) })),
    orgTypes: used(UNION_TYPES.map((label) => ({ id: orgTypeId(label), label, count: ofOrg(label) }))),
    evidence: used(EVIDENCE_LEVELS.map((label) => ({ id: EVIDENCE_IDS[label], label, count: ofEvidence(label) }))),
    tags: used(terms.map((term) => ({ id: term.id, label: term.label, term, count: ofTag(term.id) }))),
  };
}
