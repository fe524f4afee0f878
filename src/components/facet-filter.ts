import { matchesFacets, readFacets, writeFacets, type FacetState } from '../lib/facet-state.ts';

/**
 * Filters the items of a list or table in place; links that serve readers without scripts give way to it.
 * Items carry `data-item` and one data attribute per facet; groups that become empty are hidden with their heading.
 */
class FacetFilter extends HTMLElement {
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
    const selects = [...form.querySelectorAll('select')];
    return Object.fromEntries(selects.map(({ name, value }) => [name, value]).filter(([, value]) => value));
  }

  private restore(form: HTMLFormElement): void {
    const selects = [...form.querySelectorAll('select')];
    const state = readFacets(
      location.search,
      selects.map(({ name }) => name),
    );
    for (const select of selects) select.value = state[select.name] ?? '';
    this.apply(this.chosen(form), false);
  }

  private apply(state: FacetState, record: boolean): void {
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('[data-item]')) {
      item.hidden = !matchesFacets(item.dataset, state);
      if (!item.hidden) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = `显示${shown}${this.dataset['noun'] ?? '项'}`;
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    if (record) history.pushState(null, '', writeFacets(location.pathname, state));
  }
}

customElements.define('facet-filter', FacetFilter);
