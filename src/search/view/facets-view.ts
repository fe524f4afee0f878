import { need, refill } from '../../browser/elements.ts';
import { FACETS, type Facet, type FacetChoice } from '../answer/facet-choices.ts';
import type { Answers } from '../answer/search.ts';
import type { SearchState } from '../answer/search-state.ts';

function valueButton(facet: Facet, { id, label, count, chosen }: FacetChoice): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['facet'] = facet;
  button.dataset['value'] = id;
  button.setAttribute('aria-pressed', String(chosen));
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  button.append(label, number);
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** What the results can be narrowed to. */
function drawFacet(root: Element, facet: Facet, choices: readonly FacetChoice[]): void {
  const group = need(root, `[data-group="${facet}"]`);
  group.hidden = choices.length === 0;
  refill(need(group, 'ul'), ...choices.map((choice) => valueButton(facet, choice)));
}

/** Draws the facets, and on the button that shows them on a phone, how many are chosen. */
export function drawFacets(root: Element, state: SearchState, { categories, orgTypes }: Pick<Answers, 'categories' | 'orgTypes'>): void {
  drawFacet(root, 'category', categories);
  drawFacet(root, 'org', orgTypes);
  (need(root, 'select[name=sort]') as HTMLSelectElement).value = state.sort ?? '';
  const chosen = [state.category, state.org, state.sort].filter(Boolean).length;
  need(root, '[data-filters] .count').textContent = chosen > 0 ? String(chosen) : '';
}

/** The choice that a press on a value makes; pressed again, it is taken back. @returns undefined for any other button */
export function chosenFacet(button: HTMLElement): Partial<SearchState> | undefined {
  const facet = FACETS.find((known) => known === button.dataset['facet']);
  return facet && { [facet]: button.getAttribute('aria-pressed') === 'true' ? undefined : button.dataset['value'] };
}

/** Shows or hides the facets where they stand behind a button. */
export function toggleFacets(root: Element): void {
  const open = root.toggleAttribute('data-filtering');
  need(root, '[data-filters]').setAttribute('aria-expanded', String(open));
}
