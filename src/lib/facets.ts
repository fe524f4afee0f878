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

const counted = (practices: readonly PracticeView[], has: (practice: PracticeView) => boolean) => practices.filter(has).length;

/** Counts of every facet over a list of practices; values that none has are left out, but for the fields. */
export function facetsOf({ practices, categories, terms }: LibraryView): Facets {
  const used = <T extends FacetValue>(values: T[]) => values.filter(({ count }) => count > 0);
  return {
    categories: categories.map(({ id, label }: Category) => ({
      id,
      label,
      count: counted(practices, ({ category }) => category.id === id),
    })),
    orgTypes: used(
      UNION_TYPES.map((label) => ({ id: orgTypeId(label), label, count: counted(practices, ({ orgTypes }) => orgTypes.includes(label)) })),
    ),
    evidence: used(
      EVIDENCE_LEVELS.map((label) => ({ id: EVIDENCE_IDS[label], label, count: counted(practices, ({ evidence }) => evidence === label) })),
    ),
    tags: used(
      terms.map((term) => ({
        id: term.id,
        label: term.label,
        term,
        count: counted(practices, ({ tags }) => tags.some(({ id }) => id === term.id)),
      })),
    ),
  };
}
