import { need, refill } from '../../browser/elements.ts';
import { highlightOf } from '../answer/excerpt.ts';
import type { FacetValue } from '../answer/filter-results.ts';
import { lawLine } from '../answer/article-hits.ts';
import { hitItem, lineNode } from './result-list.ts';
import { HIT_TYPES, type HitType, type SearchHit } from '../answer/search-hit.ts';
import type { SearchState } from '../answer/search-state.ts';
import type { Answers } from '../answer/search.ts';
import { describeResults } from './status-message.ts';

/** What the search page shows; the stylesheet goes by it. */
export type View = 'idle' | 'loading' | 'done' | 'empty' | 'failed';

function drawSelect(root: Element, name: 'category' | 'org', chosen: string | undefined, values: readonly FacetValue[]): void {
  const select = need<HTMLSelectElement>(root, `select[name=${name}]`);
  const shown = chosen && !values.some(({ label }) => label === chosen) ? [...values, { label: chosen, count: 0 }] : values;
  refill(select, new Option('全部', ''), ...shown.map(({ label, count }) => new Option(`${label}（${count}）`, label)));
  select.value = chosen ?? '';
}

/** Shows a view and what is said in it. Facets stand where there is something to narrow, or to widen again. */
export function drawView(root: HTMLElement, view: View, text: string, filtered = false): void {
  root.dataset['state'] = view;
  need(root, '[data-status]').textContent = text;
  need(root, '[data-retry]').hidden = view !== 'failed';
  need(root, '[data-facets]').hidden = view === 'idle' || view === 'failed' || (view === 'empty' && !filtered);
  document.querySelector<HTMLElement>('[data-browse]')?.toggleAttribute('hidden', view === 'done' || view === 'loading');
  if (view !== 'done' && view !== 'loading') clearResults(root);
}

/** Takes the results of an earlier search away. */
export function clearResults(root: HTMLElement): void {
  refill(need(root, '[data-notes]'));
  refill(need(root, '[data-results]'));
  need(root, '[data-more]').hidden = true;
}

/** How many results of a type there are, without one in all; undefined where the laws were not asked. */
function countOf(type: HitType | undefined, { types, laws }: Answers): number | undefined {
  if (type === '条款') return laws?.articles.length;
  return type ? types[type] : types.做法 + types.总结 + (laws?.articles.length ?? 0);
}

/** Shows results, how many there are of each kind, and what they can be narrowed to. */
export function drawAnswers(root: HTMLElement, state: SearchState, answers: Answers, hits: readonly SearchHit[]): void {
  const { categories, orgTypes, lead, laws } = answers;
  const total = countOf(state.type, answers) ?? 0;
  const { text, notes } = describeResults(state, total, lead.found, lead.library.lexicon, answers);
  const highlight = highlightOf(lead.found.plan);
  drawView(root, total > 0 ? 'done' : 'empty', text, Boolean(state.type ?? state.category ?? state.org));
  const line = laws && lawLine(laws);
  refill(need(root, '[data-notes]'), ...(line ? [lineNode(document, line)] : []), ...(notes ?? []));
  refill(need(root, '[data-results]'), ...hits.map((hit) => hitItem(document, hit, highlight)));
  document.dispatchEvent(new Event('draft-refresh'));
  need(root, '[data-more]').hidden = total <= hits.length;
  for (const tab of root.querySelectorAll<HTMLButtonElement>('button[data-type]')) {
    const type = HIT_TYPES.find((known) => known === tab.dataset['type']);
    tab.setAttribute('aria-pressed', String(state.type === type));
    const count = tab.querySelector('.count');
    if (count) count.textContent = String(countOf(type, answers) ?? '');
  }
  drawSelect(root, 'category', state.category, categories);
  drawSelect(root, 'org', state.org, orgTypes);
  (need(root, 'select[name=sort]') as HTMLSelectElement).value = state.sort ?? '';
}
