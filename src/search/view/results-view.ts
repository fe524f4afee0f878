import { need, refill } from '../../browser/elements.ts';
import { highlightOf } from '../answer/excerpt.ts';
import { lawLine } from '../answer/law-line.ts';
import { countByType, mainOf, ofType, type Result } from '../answer/list-results.ts';
import type { SearchHit } from '../answer/search-hit.ts';
import { writeState, type SearchState } from '../answer/search-state.ts';
import type { Answers } from '../answer/search.ts';
import { drawFacets } from './facets-view.ts';
import { hitItem, lineNode } from './result-list.ts';
import { describeResults } from './status-message.ts';

/** What the search page shows; the stylesheet goes by it. */
export type View = 'idle' | 'loading' | 'done' | 'empty' | 'failed';

/** Shows a view and what is said in it. Tabs and facets stand where there is something to narrow, or to widen again. */
export function drawView(root: HTMLElement, view: View, text: string, filtered = false): void {
  root.dataset['state'] = view;
  need(root, '[data-status]').textContent = text;
  need(root, '[data-retry]').hidden = view !== 'failed';
  const nothing = view === 'idle' || view === 'failed' || (view === 'empty' && !filtered);
  for (const part of ['[data-tabs]', '[data-facets]', '[data-filters]']) need(root, part).hidden = nothing;
  document.querySelector<HTMLElement>('[data-browse]')?.toggleAttribute('hidden', view === 'done' || view === 'loading');
  if (view !== 'done' && view !== 'loading') clearResults(root);
}

/** Takes the results of an earlier search away. */
function clearResults(root: HTMLElement): void {
  refill(need(root, '[data-notes]'));
  refill(need(root, '[data-results]'));
  need(root, '[data-more]').hidden = true;
}

/** Each tab with how many results it holds; one that would hold none is left out, unless nobody has looked yet, or it is the chosen one. */
function drawTabs(root: HTMLElement, state: SearchState, answers: Answers, results: readonly Result[]): void {
  const counts = countByType(results, answers);
  for (const tab of root.querySelectorAll<HTMLButtonElement>('button[data-type]')) {
    const type = [...counts.keys()].find((known) => known === tab.dataset['type']);
    const count = type ? counts.get(type) : results.length;
    tab.setAttribute('aria-pressed', String(state.type === type));
    tab.hidden = count === 0 && type !== undefined && state.type !== type;
    need(tab, '.count').textContent = String(count ?? '');
  }
}

/** What the list shows of all results: those of the chosen kind, as far as they are what was asked for, or all of them. */
export interface ShownList {
  list: readonly Result[];
  /** Those of all kinds, which the tabs count. */
  ofAllTypes: readonly Result[];
  /** How many more only touch on the query. */
  tail: number;
}

export function shownList(results: readonly Result[], state: SearchState, withTail: boolean): ShownList {
  const main = mainOf(results);
  // A tab that holds only what touches on the query shows that.
  const ofAllTypes = withTail || ofType(main, state).length === 0 ? results : main;
  const list = ofType(ofAllTypes, state);
  return { list, ofAllTypes, tail: ofType(results, state).length - list.length };
}

/** Offers what is not shown yet: the rest of the list, and behind its end what only touches on the query. */
function drawMore(root: HTMLElement, { list, tail }: ShownList, shown: number): void {
  const more = need(root, '[data-more]');
  more.hidden = list.length <= shown && tail === 0;
  more.textContent = list.length > shown ? '显示更多' : `另有${tail}条只沾边`;
}

/** Shows the first results, how many there are of each kind, and what they can be narrowed to. */
export function drawAnswers(root: HTMLElement, state: SearchState, answers: Answers, shown: ShownList, hits: readonly SearchHit[]): void {
  const { lead, laws } = answers;
  const total = shown.list.length;
  const { text, notes } = describeResults(state, shown, lead.found, lead.library.lexicon, answers);
  const highlight = highlightOf(lead.found.plan);
  drawView(root, total > 0 ? 'done' : 'empty', text, Boolean(state.type ?? state.category ?? state.org));
  const line = laws && lawLine(laws);
  refill(need(root, '[data-notes]'), ...(line ? [lineNode(document, line)] : []), ...(notes ?? []));
  refill(need(root, '[data-results]'), ...hits.map((hit) => hitItem(document, hit, highlight)));
  document.dispatchEvent(new Event('draft-refresh'));
  drawMore(root, shown, hits.length);
  // On paper there is neither field nor address bar.
  need(root, '[data-printed]').textContent = `搜索“${state.query}”　${decodeURI(location.origin + location.pathname + writeState(state))}`;
  drawTabs(root, state, answers, shown.ofAllTypes);
  drawFacets(root, state, answers);
}
