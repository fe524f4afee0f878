import { FILTERS, type FilterCounts } from './pagefind-client.ts';
import { hitItem } from './result-list.ts';
import { runSearch } from './run-search.ts';
import { HIT_TYPES, type SearchHit } from './search-hit.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from './search-state.ts';

const PAGE = 10;
const PAUSE_MS = 150;

/** The search page: results as one types, state in the address, keyboard. */
export class SiteSearch extends HTMLElement {
  private state: SearchState = EMPTY_STATE;
  private limit = PAGE;
  private timer = 0;
  private turn = 0;

  /** Searches without touching the page. @returns hits in rank order @throws where the index cannot be fetched */
  async search(query: string): Promise<SearchHit[]> {
    const outcome = await runSearch({ ...EMPTY_STATE, query: query.trim() }, 30);
    return outcome.hits;
  }

  connectedCallback(): void {
    this.hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ query: this.input.value.trim() }, true);
    });
    this.input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.go({ query: this.input.value.trim() }, false);
      }, PAUSE_MS);
    });
    this.addEventListener('change', (event) => {
      const field = event.target as HTMLSelectElement;
      if (field.name === 'category' || field.name === 'org') this.go({ [field.name]: field.value || undefined }, true);
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset['type'] !== undefined) this.go({ type: HIT_TYPES.find((type) => type === button.dataset['type']) }, true);
      if (button?.dataset['more'] !== undefined) void this.show(this.limit + PAGE);
      if (button?.dataset['retry'] !== undefined) void this.show(this.limit);
    });
    this.addEventListener('keydown', this.moveBetweenResults);
    document.addEventListener('keydown', this.focusOnSlash);
    window.addEventListener('popstate', this.restore);
    this.restore();
    if (!this.state.query) this.input.focus();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.focusOnSlash);
    window.removeEventListener('popstate', this.restore);
  }

  private get form(): HTMLFormElement {
    return this.need('form') as HTMLFormElement;
  }

  private get input(): HTMLInputElement {
    return this.need('input[name=q]') as HTMLInputElement;
  }

  private need(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<site-search> lacks ${selector}`);
    return element;
  }

  private readonly restore = (): void => {
    this.state = readState(location.search);
    this.input.value = this.state.query;
    void this.show(PAGE);
  };

  private readonly focusOnSlash = (event: KeyboardEvent): void => {
    const typing = (event.target as Element).matches('input, select, textarea');
    if (event.key !== '/' || typing) return;
    event.preventDefault();
    this.input.focus();
    this.input.select();
  };

  private readonly moveBetweenResults = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.target === this.input) {
      this.input.value = '';
      this.go({ query: '' }, false);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if ((event.target as Element).matches('select')) return;
    const stops: HTMLElement[] = [this.input, ...this.querySelectorAll<HTMLElement>('[data-results] a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here === -1 || !next) return;
    event.preventDefault();
    next.focus();
  };

  private go(change: Partial<SearchState>, newEntry: boolean): void {
    window.clearTimeout(this.timer);
    this.state = { ...this.state, ...change };
    const address = `${location.pathname}${writeState(this.state)}`;
    if (newEntry) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.show(PAGE);
  }

  /** Runs the search and draws it, unless a later one has begun meanwhile. */
  private async show(limit: number): Promise<void> {
    this.limit = limit;
    this.turn += 1;
    const turn = this.turn;
    if (!this.state.query) {
      this.draw('idle', [], '输入要找的词，如“金秋助学”“工资集体协商”。');
      return;
    }
    const slow = window.setTimeout(() => {
      this.draw('loading', [], '正在搜索……');
    }, 300);
    try {
      const { hits, total, counts } = await runSearch(this.state, limit);
      if (turn !== this.turn) return;
      this.drawCounts(counts);
      const none = `没有找到“${this.state.query}”。换一个说法，或去掉右边的条件；也可以从下面的领域和标签进入。`;
      this.draw(total > 0 ? 'done' : 'empty', hits, total > 0 ? `找到${total}条` : none, total > hits.length);
    } catch {
      if (turn === this.turn) this.draw('failed', [], '搜索没有载入成功，可能是网络断了。可以再试一次，或从下面的领域和标签进入。');
    } finally {
      window.clearTimeout(slow);
    }
  }

  private draw(state: string, hits: SearchHit[], message: string, more = false): void {
    this.dataset['state'] = state;
    this.need('[data-status]').textContent = message;
    this.need('[data-results]').replaceChildren(...hits.map((hit) => hitItem(document, hit)));
    this.need('[data-more]').hidden = !more;
    this.need('[data-retry]').hidden = state !== 'failed';
    this.need('[data-facets]').hidden = state === 'idle' || state === 'failed';
    document.querySelector<HTMLElement>('[data-browse]')?.toggleAttribute('hidden', state === 'done' || state === 'loading');
  }

  private drawCounts(counts: FilterCounts): void {
    for (const tab of this.querySelectorAll<HTMLButtonElement>('button[data-type]')) {
      const type = tab.dataset['type'] ?? '';
      const count = type ? (counts[FILTERS.type]?.[type] ?? 0) : Object.values(counts[FILTERS.type] ?? {}).reduce((a, b) => a + b, 0);
      tab.setAttribute('aria-pressed', String((this.state.type ?? '') === type));
      tab.querySelector('.count')?.replaceChildren(String(count));
    }
    this.drawSelect('category', FILTERS.category, counts);
    this.drawSelect('org', FILTERS.org, counts);
  }

  private drawSelect(name: 'category' | 'org', filter: string, counts: FilterCounts): void {
    const select = this.need(`select[name=${name}]`) as HTMLSelectElement;
    const values = Object.entries(counts[filter] ?? {}).filter(([value, count]) => count > 0 || value === this.state[name]);
    const options = values.sort((a, b) => b[1] - a[1]).map(([value, count]) => new Option(`${value}（${count}）`, value));
    select.replaceChildren(new Option('全部', ''), ...options);
    select.value = this.state[name] ?? '';
  }
}

customElements.define('site-search', SiteSearch);
