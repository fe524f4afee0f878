import { highlightOf } from '../answer/excerpt.ts';
import { pointerReleased, watchPointer } from '../../browser/pointer-released.ts';
import { reloadOnce } from '../../browser/reload-once.ts';
import { ownData } from '../engine/library-data.ts';
import { Outdated } from '../engine/outdated.ts';
import { prepareLater } from './prepare-later.ts';
import { rememberSearch } from './recent-searches.ts';
import { focusOnSlash, moveBetweenResults } from './result-keys.ts';
import { need } from '../../browser/elements.ts';
import { chosenFacet, toggleFacets } from './facets-view.ts';
import { keepPlace, readPlace } from './result-place.ts';
import { drawAnswers, drawView, shownList, type View } from './results-view.ts';
import { listResults, type Result } from '../answer/list-results.ts';
import { completeWhenNear } from './complete-results.ts';
import { completeItem } from './result-list.ts';
import { HIT_TYPES, type SearchHit } from '../answer/search-hit.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from '../answer/search-state.ts';
import { loadResults, searchLibraries, type Answers } from '../answer/search.ts';
import { takeText } from './take-text.ts';
import { onTyped } from './typed-text.ts';

const PAGE = 10;
const PAUSE_MS = 150;
const SLOW_MS = 300;

/** The search page: results as one types, state in the address, keyboard. */
export class SiteSearch extends HTMLElement {
  private state: SearchState = EMPTY_STATE;
  private limit = PAGE;
  /** Whether what only touches on the query is shown too, and whether the list before it has come to its end. */
  private withTail = false;
  private atEnd = false;
  private timer = 0;
  private turn = 0;
  private endCompleting: () => void = () => undefined;
  /** The last search failed because the page is of another build than the site. */
  private outdated = false;
  private readonly ask = searchLibraries(this.dataset['libraries']);

  /** Searches without touching the page. @returns the first ten entries in rank order, none where nothing fits @throws where the index cannot be fetched */
  async search(query: string): Promise<SearchHit[]> {
    const state = { ...EMPTY_STATE, query };
    const answers = await this.ask(state);
    const hits = await loadResults(answers, listResults(answers).slice(0, PAGE));
    prepareLater();
    return hits;
  }

  connectedCallback(): void {
    this.hidden = false;
    document.querySelector('[data-without-script]')?.setAttribute('hidden', '');
    this.addEventListener('submit', this.onSubmit);
    onTyped(this.input, this.onTyped);
    this.addEventListener('change', this.onChange);
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.fetchAhead, { once: true });
    document.addEventListener('keydown', this.onPageKey);
    window.addEventListener('popstate', this.restore);
    window.addEventListener('pagehide', this.keep);
    this.restore();
    if (!this.state.query) this.input.focus();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onPageKey);
    window.removeEventListener('popstate', this.restore);
    window.removeEventListener('pagehide', this.keep);
  }

  private readonly keep = (): void => {
    keepPlace({ limit: this.limit, withTail: this.withTail });
  };

  private get input(): HTMLInputElement {
    return need(this, 'input[name=q]') as HTMLInputElement;
  }

  /** What a search needs comes while the first word is being typed. */
  private readonly fetchAhead = (): void => {
    ownData.loadLibrary().catch(() => undefined);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    moveBetweenResults(event, this, this.input);
  };

  private readonly onPageKey = (event: KeyboardEvent): void => {
    focusOnSlash(event, this.input);
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    rememberSearch(this.input.value);
    this.go({ query: this.input.value.trim(), asTyped: false }, true);
  };

  private readonly onTyped = (): void => {
    // As it is now: by the time of the search the next characters may be on their way.
    const query = this.input.value.trim();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.go({ query, asTyped: false }, false);
    }, PAUSE_MS);
  };

  private readonly onChange = (event: Event): void => {
    const field = event.target as HTMLSelectElement;
    if (field.name === 'sort') this.go({ sort: field.value === 'sources' ? 'sources' : undefined }, true);
  };

  private readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    // Some web views leave a page without saying so.
    if (target.closest('a')) this.keep();
    const button = target.closest('button');
    if (!button) return;
    const { type, query, more, retry, exact, take, filters } = button.dataset;
    const facet = chosenFacet(button);
    if (facet) this.go(facet, true);
    if (filters !== undefined) toggleFacets(this);
    if (type !== undefined) this.go({ type: HIT_TYPES.find((known) => known === type) }, true);
    if (more !== undefined) this.showMore();
    if (retry !== undefined) this.retry();
    if (exact !== undefined) this.go({ asTyped: true }, true);
    if (query !== undefined) this.suggest(query);
    if (take !== undefined) takeText(button, take);
  };

  /** The rest of the list; at its end, what only touches on the query. */
  private showMore(): void {
    this.withTail ||= this.atEnd;
    void this.show(this.limit + PAGE);
  }

  /** Says why nothing can be found. A site that was built anew since is loaded anew, once: the address holds the query. */
  private async fail(error: unknown): Promise<void> {
    this.outdated = error instanceof Outdated;
    if ((!this.outdated || !navigator.onLine) && (await ownData.fallBack())) {
      await this.show(this.limit);
      return;
    }
    if (error instanceof Outdated && reloadOnce(error.message)) return;
    const why = this.outdated
      ? '网站更新过，或者正在更新。请重新载入（草稿已保存）；还是不行，过几分钟再试。'
      : '搜索没有载入成功，可能是网络断了。可以再试一次，或从下面的领域和标签进入。';
    drawView(this, 'failed', why);
    need(this, '[data-retry]').textContent = this.outdated ? '重新载入' : '再试一次';
  }

  private retry(): void {
    if (this.outdated) {
      location.reload();
      return;
    }
    ownData.forget();
    void this.show(this.limit);
  }

  private suggest(query: string): void {
    this.input.value = query;
    this.go({ query, asTyped: false }, true);
  }

  private readonly restore = (): void => {
    this.state = readState(location.search);
    this.input.value = this.state.query;
    rememberSearch(this.state.query);
    const place = readPlace(history.state);
    this.withTail = place?.withTail ?? false;
    void this.show(place?.limit ?? PAGE).then(() => {
      if (place) window.scrollTo(0, place.top);
    });
  };

  private go(change: Partial<SearchState>, newEntry: boolean): void {
    window.clearTimeout(this.timer);
    this.withTail = false;
    this.state = { ...this.state, ...change };
    const address = `${location.pathname}${writeState(this.state)}`;
    if (newEntry) {
      this.keep();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    void this.show(PAGE);
  }

  /** Makes room for results at once; those of an earlier search stay until others come. @returns ends the wait */
  private wait(): () => void {
    document.documentElement.setAttribute('data-asks', '');
    if ((this.dataset['state'] as View | undefined) !== 'done') drawView(this, 'loading', '');
    const slow = window.setTimeout(() => {
      drawView(this, 'loading', '正在搜索……');
    }, SLOW_MS);
    return () => {
      window.clearTimeout(slow);
    };
  }

  /** What stands further down gets its text when the reader comes near. */
  private completeLater(answers: Answers, shown: readonly Result[]): void {
    this.endCompleting();
    const highlight = highlightOf(answers.lead.found.plan);
    this.endCompleting = completeWhenNear(need(this, '[data-results]'), need(this, '[data-more]'), async (item, place) => {
      const [hit] = await loadResults(answers, shown.slice(place, place + 1), 1);
      return () => {
        if (hit) completeItem(document, item, hit, highlight);
        document.dispatchEvent(new Event('draft-refresh'));
      };
    });
  }

  /** Runs the search and draws it, unless a later one has begun meanwhile. */
  private async show(limit: number): Promise<void> {
    this.limit = limit;
    this.turn += 1;
    const turn = this.turn;
    if (!this.state.query) {
      drawView(this, 'idle', '');
      return;
    }
    const { state } = this;
    const endWait = this.wait();
    try {
      const answers = await this.ask(state);
      const results = listResults(answers);
      const shown = shownList(results, state, this.withTail);
      this.atEnd = shown.list.length <= limit;
      const hits = await loadResults(answers, shown.list.slice(0, limit));
      await pointerReleased();
      if (turn !== this.turn) return;
      drawAnswers(this, state, answers, shown, hits);
      prepareLater();
      this.completeLater(answers, shown.list);
    } catch (error) {
      if (turn === this.turn) await this.fail(error);
    } finally {
      endWait();
    }
  }
}

watchPointer();
customElements.define('site-search', SiteSearch);
