import { copyText, wordingHtml } from '../browser/copy-text.ts';
import { refill } from '../browser/elements.ts';
import { markedPhrases } from './excerpt.ts';
import type { FacetValue } from './filter-results.ts';
import { rememberSearch } from './recent-searches.ts';
import { hitItem } from './result-list.ts';
import { HIT_TYPES, type SearchHit } from './search-hit.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from './search-state.ts';
import { loadResults, searchLibraries, type Answers } from './several-libraries.ts';
import { describeResults, type Message } from './status-message.ts';

const PAGE = 10;
const PAUSE_MS = 150;

/** The search page: results as one types, state in the address, keyboard. */
export class SiteSearch extends HTMLElement {
  private state: SearchState = EMPTY_STATE;
  private limit = PAGE;
  private timer = 0;
  private turn = 0;
  private readonly ask = searchLibraries(this.dataset['libraries']);

  /** Searches without touching the page. @returns the first ten entries in rank order, none where nothing fits @throws where the index cannot be fetched */
  async search(query: string): Promise<SearchHit[]> {
    const state = { ...EMPTY_STATE, query };
    return loadResults(await this.ask(state), state, PAGE);
  }

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('submit', this.onSubmit);
    this.addEventListener('input', this.onInput);
    this.addEventListener('change', this.onChange);
    this.addEventListener('click', this.onClick);
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

  private get input(): HTMLInputElement {
    return this.need('input[name=q]') as HTMLInputElement;
  }

  private need(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<site-search> lacks ${selector}`);
    return element;
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    rememberSearch(this.input.value);
    this.go({ query: this.input.value.trim(), asTyped: false }, true);
  };

  private readonly onInput = (event: Event): void => {
    if (event.target !== this.input) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.go({ query: this.input.value.trim(), asTyped: false }, false);
    }, PAUSE_MS);
  };

  private readonly onChange = (event: Event): void => {
    const field = event.target as HTMLSelectElement;
    if (field.name === 'category' || field.name === 'org') this.go({ [field.name]: field.value || undefined }, true);
    if (field.name === 'sort') this.go({ sort: field.value === 'sources' ? 'sources' : undefined }, true);
  };

  private readonly onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const { type, query, more, retry, exact, take } = button.dataset;
    if (type !== undefined) this.go({ type: HIT_TYPES.find((known) => known === type) }, true);
    if (more !== undefined) void this.show(this.limit + PAGE);
    if (retry !== undefined) void this.show(this.limit);
    if (exact !== undefined) this.go({ asTyped: true }, true);
    if (query !== undefined) this.suggest(query);
    if (take !== undefined) this.copy(button, take);
  };

  private suggest(query: string): void {
    this.input.value = query;
    this.go({ query, asTyped: false }, true);
  }

  private copy(button: HTMLButtonElement, text: string): void {
    button.textContent = copyText({ text, html: wordingHtml(text) }) ? '已复制' : '没有复制成功';
    window.setTimeout(() => {
      button.textContent = '复制';
    }, 2000);
  }

  private readonly restore = (): void => {
    this.state = readState(location.search);
    this.input.value = this.state.query;
    rememberSearch(this.state.query);
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
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.defaultPrevented) return;
    if ((event.target as Element).matches('select')) return;
    const stops: HTMLElement[] = [this.input, ...this.querySelectorAll<HTMLElement>('[data-results] .entry-title a')];
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
      this.draw('idle', [], { text: '输入要找的词，可以用简称、拼音或首字母，如“职代会”“jqzx”。' });
      return;
    }
    const slow = window.setTimeout(() => {
      this.draw('loading', [], { text: '正在搜索……' });
    }, 300);
    try {
      const answers = await this.ask(this.state);
      const hits = await loadResults(answers, this.state, limit);
      if (turn === this.turn) this.drawResults(hits, answers);
    } catch {
      if (turn === this.turn)
        this.draw('failed', [], { text: '搜索没有载入成功，可能是网络断了。可以再试一次，或从下面的领域和标签进入。' });
    } finally {
      window.clearTimeout(slow);
    }
  }

  private drawResults(hits: SearchHit[], { types, categories, orgTypes, lead, silent }: Answers): void {
    const total = this.state.type ? types[this.state.type] : types.做法 + types.总结;
    const message = {
      ...describeResults(this.state, total, lead.found, lead.library.lexicon, silent),
      highlight: markedPhrases(lead.found.plan).slice(0, 8).join(' '),
    };
    this.draw(total > 0 ? 'done' : 'empty', hits, message, total > hits.length);
    for (const tab of this.querySelectorAll<HTMLButtonElement>('button[data-type]')) {
      const type = HIT_TYPES.find((known) => known === tab.dataset['type']);
      tab.setAttribute('aria-pressed', String(this.state.type === type));
      const count = tab.querySelector('.count');
      if (count) count.textContent = String(type ? types[type] : types.做法 + types.总结);
    }
    this.drawSelect('category', categories);
    this.drawSelect('org', orgTypes);
    (this.need('select[name=sort]') as HTMLSelectElement).value = this.state.sort ?? '';
  }

  private draw(state: string, hits: SearchHit[], message: Message, more = false): void {
    this.dataset['state'] = state;
    refill(this.need('[data-status]'), ...message.text.split('\n').map((line) => document.createTextNode(line)));
    refill(this.need('[data-notes]'), ...(message.notes ?? []));
    refill(this.need('[data-results]'), ...hits.map((hit) => hitItem(document, hit, message.highlight ?? '')));
    document.dispatchEvent(new Event('draft-refresh'));
    this.need('[data-more]').hidden = !more;
    this.need('[data-retry]').hidden = state !== 'failed';
    const filtered = this.state.type ?? this.state.category ?? this.state.org;
    this.need('[data-facets]').hidden = state === 'idle' || state === 'failed' || (state === 'empty' && !filtered);
    document.querySelector<HTMLElement>('[data-browse]')?.toggleAttribute('hidden', state === 'done' || state === 'loading');
  }

  private drawSelect(name: 'category' | 'org', values: readonly FacetValue[]): void {
    const select = this.need(`select[name=${name}]`) as HTMLSelectElement;
    const chosen = this.state[name];
    const shown = chosen && !values.some(({ label }) => label === chosen) ? [...values, { label: chosen, count: 0 }] : values;
    refill(select, new Option('全部', ''), ...shown.map(({ label, count }) => new Option(`${label}（${count}）`, label)));
    select.value = chosen ?? '';
  }
}

customElements.define('site-search', SiteSearch);
