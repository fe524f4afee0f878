import { readFacets, writeFacets, type FacetState } from '../lib/facet-state.ts';
import { need, refill } from '../browser/elements.ts';
import { countOptions } from '../browser/facet-options.ts';
import { keepOwnLevel, readOwnLevel } from './own-level.ts';
import { wordingCard } from './wording-card.ts';
import { loadWordings, matchesWording, type WordingRecord } from './wording-record.ts';

const FACETS = ['slot', 'category', 'tag', 'org', 'level'];
const PAGE = 30;

/** Filters all wordings; without a choice, and without scripts, the static index stands. */
class WordingFilter extends HTMLElement {
  private found: WordingRecord[] = [];
  private shown = 0;
  private turn = 0;

  connectedCallback(): void {
    this.form.hidden = false;
    this.form.addEventListener('change', ({ target }) => {
      if ((target as HTMLSelectElement).name === 'level') keepOwnLevel((target as HTMLSelectElement).value);
      this.choose();
    });
    this.form.addEventListener('reset', () => {
      // The fields are reset after this event.
      window.setTimeout(() => {
        this.choose();
      });
    });
    need(this, '[data-more]').addEventListener('click', () => {
      this.showMore();
    });
    window.addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
  }

  private get form(): HTMLFormElement {
    return need<HTMLFormElement>(this, 'form');
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.form.querySelectorAll('select')];
  }

  private restore(): void {
    const state = readFacets(location.search, FACETS);
    // What one is oneself narrows every search, but is no search by itself.
    if (Object.keys(state).length === 0) state['level'] = readOwnLevel();
    for (const select of this.selects) {
      select.value = state[select.name] ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
    void this.apply();
  }

  private choose(): void {
    const state: FacetState = Object.fromEntries(this.selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
    history.pushState(null, '', writeFacets(location.pathname, state));
    void this.apply();
  }

  private async apply(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    // The records name what they bear by label, the address by id.
    const labels = Object.fromEntries(
      this.selects.filter(({ value }) => value).map((select) => [select.name, select.selectedOptions[0]?.dataset['label']]),
    );
    const chosen = Object.keys(readFacets(location.search, FACETS)).length > 0;
    need(this, '[data-index]').hidden = chosen;
    this.found = [];
    this.say('');
    if (!chosen) for (const select of this.selects) countOptions(select, ({ dataset }) => Number(dataset['all']));
    if (chosen) {
      try {
        const all = await loadWordings();
        if (turn !== this.turn) return;
        this.found = all.filter((record) => matchesWording(record, labels));
        for (const select of this.selects)
          countOptions(
            select,
            ({ dataset }) => all.filter((record) => matchesWording(record, { ...labels, [select.name]: dataset['label'] })).length,
          );
        this.say(this.found.length > 0 ? `找到${this.found.length}条措辞` : '没有同时符合这些条件的措辞。去掉一个条件再看。');
      } catch {
        if (turn === this.turn) this.say('措辞没有载入成功，可能是网络断了。可以再选一次，或从下面的表进入。');
        need(this, '[data-index]').hidden = false;
      }
    }
    refill(need(this, '[data-results]'));
    this.shown = 0;
    this.showMore();
  }

  private say(message: string): void {
    need(this, '[data-status]').textContent = message;
  }

  private showMore(): void {
    const next = this.found.slice(this.shown, this.shown + PAGE);
    const cards = next.map((record) => wordingCard(record));
    need(this, '[data-results]').append(...cards);
    if (this.shown > 0) cards[0]?.querySelector('a')?.focus();
    this.shown += next.length;
    need(this, '[data-more]').hidden = this.shown >= this.found.length;
    document.dispatchEvent(new Event('draft-refresh'));
  }
}

customElements.define('wording-filter', WordingFilter);
