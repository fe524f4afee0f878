import { matchesFacets, readFacets, writeFacets, type FacetState } from '../lib/facet-state.ts';

const FACETS = ['category', 'org', 'evidence'];

/** Filters the list of practices in place; the links that serve readers without scripts give way to it. */
class PracticeFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.querySelector<HTMLElement>('[data-without-script]')?.setAttribute('hidden', '');
    form.hidden = false;
    form.addEventListener('change', () => {
      this.apply(this.chosen(form), true);
    });
    form.addEventListener('reset', () => {
      this.apply({}, true);
    });
    window.addEventListener('popstate', () => {
      this.restore(form);
    });
    this.restore(form);
  }

  private chosen(form: HTMLFormElement): FacetState {
    const data = new FormData(form);
    return Object.fromEntries(FACETS.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value));
  }

  private restore(form: HTMLFormElement): void {
    const state = readFacets(location.search, FACETS);
    for (const select of form.querySelectorAll('select')) select.value = state[select.name] ?? '';
    this.apply(state, false);
  }

  private apply(state: FacetState, record: boolean): void {
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-group] li')) {
      item.hidden = !matchesFacets(item.dataset, state);
      if (!item.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('li:not([hidden])');
    this.querySelector('[data-status]')?.replaceChildren(`显示${shown}种做法`);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    if (record) history.pushState(null, '', writeFacets(location.pathname, state));
  }
}

customElements.define('practice-filter', PracticeFilter);
