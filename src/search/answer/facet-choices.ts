import { SETTINGS } from '#settings';
import type { Lexicon } from '../data/lexicon.ts';
import type { FacetValue } from './filter-results.ts';

/** The facets, by the name that their choice has in the address. */
export const FACETS = ['category', 'org'] as const;

export type Facet = (typeof FACETS)[number];

/** A value that can be chosen. `id` stands for it in addresses; a field of another library only has its label. */
export interface FacetChoice extends FacetValue {
  id: string;
  chosen: boolean;
}

/** Ids and labels of the values of a facet. */
function namesOf(facet: Facet, { categories, categoryIds }: Lexicon): { id: string; label: string }[] {
  if (facet === 'org') return SETTINGS.orgTypes;
  return categories.map((label, i) => ({ id: categoryIds[i] ?? label, label }));
}

/**
 * The label of a choice that stands in an address. Fields and kinds of union are compared by it: two libraries may share the label,
 * not the id. Addresses held labels once, and still may.
 */
export const labelOf = (facet: Facet, chosen: string | undefined, lexicon: Lexicon): string | undefined =>
  chosen && (namesOf(facet, lexicon).find(({ id }) => id === chosen)?.label ?? chosen);

/** What a facet offers. The chosen value stays, also where it leaves nothing, so that it can be taken back. @param chosen its label */
export function facetChoices(facet: Facet, values: readonly FacetValue[], chosen: string | undefined, lexicon: Lexicon): FacetChoice[] {
  const names = namesOf(facet, lexicon);
  const all = chosen && !values.some(({ label }) => label === chosen) ? [{ label: chosen, count: 0 }, ...values] : values;
  return all.map(({ label, count }) => ({
    label,
    count,
    id: names.find((name) => name.label === label)?.id ?? label,
    chosen: label === chosen,
  }));
}
