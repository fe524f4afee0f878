import { LEVELS, levelId } from '../lib/labels.ts';
import { practiceUrl } from '../lib/urls.ts';
import { wordingParts } from '../lib/wording-parts.ts';
import { element } from '../browser/elements.ts';
import type { WordingRecord } from './wording-record.ts';

type Cite = NonNullable<WordingRecord['cites']>[number];

const withBlanks = (text: string): (HTMLElement | string)[] =>
  wordingParts(text).map((part) => (part.kind === 'blank' ? element('span', { class: 'blank' }, `【${part.name}】`) : part.text));

/** Text of a wording with its blanks as pills and the articles that it cites, in their order, as links. */
function wordingNodes(text: string, [first, ...others]: readonly Cite[]): (HTMLElement | string)[] {
  const at = first ? text.indexOf(first.text) : -1;
  if (!first || at < 0) return withBlanks(text);
  const link = element('a', { href: first.url }, first.text);
  return [...withBlanks(text.slice(0, at)), link, ...wordingNodes(text.slice(at + first.text.length), others)];
}

/**
 * A wording as WordingCard.astro draws it, for lists that a script makes.
 * @param tools its buttons; without them it gets those of every card (card-buttons.ts)
 */
export function wordingCard(
  { id, url, slot, levels, text, cites = [], practice, category }: WordingRecord,
  ...tools: HTMLElement[]
): HTMLElement {
  const suits = levels.length < LEVELS.length ? levels.join('、') : undefined;
  const head = [
    element('span', { class: 'wording-slot' }, slot),
    element('a', { class: 'quiet', href: practiceUrl(practice.id) }, practice.title),
    suits && element('span', { class: 'wording-level' }, suits),
  ];
  return element(
    'article',
    { class: 'wording', 'data-key': id, 'data-field': category, 'data-levels': suits && levels.map(levelId).join(' ') },
    element('p', { class: 'wording-head' }, ...head),
    element('p', { class: 'wording-text' }, ...wordingNodes(text, cites)),
    element('p', { class: 'wording-foot' }, ...tools, element('a', { href: url, 'data-share': '' }, '分享')),
  );
}
