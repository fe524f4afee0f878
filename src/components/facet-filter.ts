import { countOptions } from '../browser/facet-options.ts';
import { matchesFacets, readFacets, writeFacets, type FacetState } from '../lib/facet-state.ts';

/**
 * Filters the items of a list or table in place; links that serve readers without scripts give way to it.
 * Items carry `data-item` and one data attribute per facet; groups that become empty are hidden with their heading and the jump to it.
 * No choice leads to nothing: each field counts what its values would leave beside the other choices.
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
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    let shown = 0;
    for (const item of items) {
      item.hidden = !matchesFacets(item.dataset, state);
      if (!item.hidden) shown += 1;
    }
    for (const select of this.querySelectorAll('select'))
      countOptions(select, ({ value }) => items.filter(({ dataset }) => matchesFacets(dataset, { ...state, [select.name]: value })).length);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const left = group.querySelectorAll('[data-item]:not([hidden])').length;
      group.hidden = left === 0;
      const jump = this.querySelector<HTMLElement>(`[data-jumps] a[href="#${group.id}"]`);
      if (!jump) continue;
      (jump.parentElement as HTMLElement).hidden = left === 0;
      (jump.querySelector('.count') as Element).textContent = String(left);
    }
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = `显示${shown}${this.dataset['noun'] ?? '项'}`;
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    if (record) history.pushState(null, '', writeFacets(location.pathname, state));
  }
}

customElements.define('facet-filter', FacetFilter);
