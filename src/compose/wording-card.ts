import { LEVELS, levelId } from '../lib/labels.ts';
import { practiceUrl } from '../lib/urls.ts';
import { wordingParts } from '../lib/wording-parts.ts';
import { element } from '../browser/elements.ts';
import type { WordingRecord } from './wording-record.ts';

/** Text of a wording with its blanks as pills. */
const wordingNodes = (text: string): (HTMLElement | string)[] =>
  wordingParts(text).map((part) => (part.kind === 'blank' ? element('span', { class: 'blank' }, `【${part.name}】`) : part.text));

/** A wording as WordingCard.astro draws it, for lists that a script makes. */
export function wordingCard({ id, url, slot, levels, text, practice, category }: WordingRecord, ...tools: HTMLElement[]): HTMLElement {
  const head = [
    element('span', { class: 'wording-slot' }, slot),
    element('a', { class: 'quiet', href: practiceUrl(practice.id) }, practice.title),
    ...(levels.length < LEVELS.length ? [element('span', { class: 'wording-level' }, levels.join('、'))] : []),
  ];
  return element(
    'article',
    { class: 'wording', 'data-key': id, 'data-field': category, 'data-levels': levels.map(levelId).join(' ') },
    element('p', { class: 'wording-head' }, ...head),
    element('p', { class: 'wording-text' }, ...wordingNodes(text)),
    element('p', { class: 'wording-foot' }, ...tools, element('a', { href: url }, '本条链接')),
  );
}

/** The buttons that the draft counter serves on any page. */
export const cardTools = (): HTMLElement[] => [
  element('button', { type: 'button', class: 'plain-button', 'data-copy': '' }, '复制'),
  element('button', { type: 'button', class: 'plain-button', 'data-collect': '收进草稿' }, '收进草稿'),
];
