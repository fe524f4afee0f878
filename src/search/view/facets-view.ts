import { need, refill } from '../../browser/elements.ts';
import type { FacetValue } from '../answer/filter-results.ts';
import type { Answers } from '../answer/search.ts';
import type { SearchState } from '../answer/search-state.ts';

/** The facets, by the name that their choice has in the state. */
export const FACETS = ['category', 'org'] as const;

export type Facet = (typeof FACETS)[number];

function valueButton(facet: Facet, { label, count }: FacetValue, chosen: boolean): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['facet'] = facet;
  button.dataset['value'] = label;
  button.setAttribute('aria-pressed', String(chosen));
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  button.append(label, number);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** What the results can be narrowed to. A chosen value stays, also where it leaves nothing, so that it can be taken back. */
function drawFacet(root: Element, facet: Facet, chosen: string | undefined, values: readonly FacetValue[]): void {
  const shown = chosen && !values.some(({ label }) => label === chosen) ? [{ label: chosen, count: 0 }, ...values] : values;
  const group = need(root, `[data-group="${facet}"]`);
  group.hidden = shown.length === 0;
  refill(need(group, 'ul'), ...shown.map((value) => valueButton(facet, value, value.label === chosen)));
}

/** Draws the facets, and on the button that shows them on a phone, how many are chosen. */
export function drawFacets(root: Element, state: SearchState, { categories, orgTypes }: Pick<Answers, 'categories' | 'orgTypes'>): void {
  drawFacet(root, 'category', state.category, categories);
  drawFacet(root, 'org', state.org, orgTypes);
  (need(root, 'select[name=sort]') as HTMLSelectElement).value = state.sort ?? '';
  const chosen = [state.category, state.org, state.sort].filter(Boolean).length;
  need(root, '[data-filters] .count').textContent = chosen > 0 ? String(chosen) : '';
}

/** The choice that a press on a value makes; pressed again, it is taken back. */
export const chooseFacet = (state: SearchState, facet: Facet, value: string): Partial<SearchState> => ({
  [facet]: state[facet] === value ? undefined : value,
});

/** Shows or hides the facets where they stand behind a button. */
export function toggleFacets(root: Element): void {
  const open = root.toggleAttribute('data-filtering');
  need(root, '[data-filters]').setAttribute('aria-expanded', String(open));
}
