import { pageUrl } from '../../lib/urls.ts';
import type { StoredItem } from '../data/stored-items.ts';
import type { Plan } from '../query/plan-query.ts';
import { markedPhrases, markHtml } from './excerpt.ts';
import type { SearchHit } from './search-hit.ts';

/** A paper, a form, a set of headings, a date or a phrase as a result of the search. */
export function itemHit({ type, path, title, about, text, field, take }: StoredItem, plan: Plan): SearchHit {
  const url = pageUrl(path);
  const excerpt = markHtml(text, markedPhrases(plan));
  const hit: SearchHit = { url, title, type, excerpt, ...(field ? { facts: [field] } : {}) };
  if (take === '') return hit;
  if (type !== '措辞') return { ...hit, take };
  const [slot = ''] = about;
  return { ...hit, wording: { key: path.replace(/^\/(\w+)\/#(.+)-(\w+)$/, '$1/$2#$3'), slot, group: slot, text: take } };
}
