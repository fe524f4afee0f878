import { PHRASE_KINDS, slotId } from '../../lib/labels.ts';
import { placeUrl } from '../../lib/place-url.ts';
import { practiceUrl, wordingsUrl } from '../../lib/urls.ts';
import { element } from '../../browser/elements.ts';
import type { ShownNode, ShownPart } from './shown-nodes.ts';
import type { ViewState } from './view-state.ts';

const button = (act: string, label: string, more: Record<string, string | number> = {}) =>
  element('button', { type: 'button', 'data-act': act, ...more }, label);

/** A blank as a pill to press; the one being filled as a small form. */
function blank({ name, nth, value }: Extract<ShownPart, { name: string }>, filling: boolean): HTMLElement {
  if (!filling) {
    const state = value ? 'blank is-filled' : 'blank';
    const label = value ? `${name}：${value}，改` : `填写${name}`;
    // A button element would be a block of its own, and the next line could begin with a comma.
    const pill = { class: state, role: 'button', tabindex: -1, 'data-act': 'blank', 'data-nth': nth, 'aria-label': label };
    return element('span', pill, value || `【${name}】`);
  }
  return element(
    'span',
    { class: 'fill-form' },
    element('input', {
      type: 'text',
      'data-fill': name,
      'data-nth': nth,
      'aria-label': `填写${name}`,
      value,
      placeholder: name,
      autocomplete: 'off',
    }),
    button('fill-one', '填这一处'),
    button('fill-all', '全稿都填'),
  );
}

function textBox(text: string): HTMLElement {
  const rows = Math.max(2, Math.ceil(text.length / 24));
  return element(
    'div',
    { class: 'edit-form' },
    element('textarea', { 'data-edit': '', rows, 'aria-label': '改文字' }, text),
    element('p', {}, button('save', '改好'), button('cancel', '不改')),
  );
}

/** What a heading is besides a heading of the outline. */
const badges = (node: ShownNode['node']): HTMLElement[] =>
  node.kind === 'heading'
    ? [node.silent && '成稿不写', node.appendix && '附件', node.runIn && '正文接排'].flatMap((word) =>
        word ? [element('span', { class: 'node-silent' }, word)] : [],
      )
    : [];

/** Where wordings for a place are narrowed down. */
const findUrl = (slot: string) => (PHRASE_KINDS.includes(slot) ? placeUrl(slot) : `${wordingsUrl()}?slot=${slotId(slot)}`);

function remarks({ node, empty, repeat, unanswered, lawFaults }: ShownNode): (HTMLElement | undefined)[] {
  const slot = node.kind === 'heading' ? node.slots?.[0] : undefined;
  const find = slot ? element('a', { href: findUrl(slot) }, `找“${slot}”的措辞`) : undefined;
  const note = node.kind === 'paragraph' ? node.note : undefined;
  const hint = node.kind === 'paragraph' ? node.hint : undefined;
  const leftOut = node.kind === 'paragraph' && node.noteLeftOut;
  const [practice = '', anchor = ''] = node.kind === 'paragraph' ? (node.origin?.key.split('#') ?? []) : [];
  return [
    empty && node.kind === 'heading' && node.hint ? element('p', { class: 'node-hint' }, node.hint, find) : undefined,
    note && practice
      ? element(
          'p',
          { class: 'node-note' },
          hint ? `别处的数供比照，不写进文稿：${hint}，见` : leftOut ? '来源不写进文稿：' : '来源：',
          element('a', { href: practiceUrl(practice, anchor.startsWith('f') ? 'figures' : anchor) }, note),
        )
      : undefined,
    repeat
      ? element(
          'p',
          { class: 'node-repeat' },
          `与前文重复：“${repeat.shared}”`,
          button('go', '看前一处', { 'data-to': repeat.other }),
          anchor.startsWith('w') ? button('swap', '换个说法') : undefined,
        )
      : undefined,
    unanswered
      ? element('p', { class: 'node-note' }, `“${unanswered}”里还没有回应这一条的。`, button('answer', `收进同一做法的${unanswered}`))
      : undefined,
    ...lawFaults.map((fault) => element('p', { class: 'node-fault' }, fault)),
  ];
}

/** One node of the outline as a list item. */
export function nodeItem(shown: ShownNode, { editing, filling }: ViewState): HTMLLIElement {
  const { node, number, parts } = shown;
  const words = parts.map((part) => ('text' in part ? part.text : blank(part, filling?.id === node.id && filling.nth === part.nth)));
  const vacant = element('span', { class: 'node-vacant' }, node.kind === 'heading' ? '（未写标题）' : '（空段）');
  const face =
    editing === node.id
      ? textBox(node.text)
      : element(
          'div',
          { class: 'node-face', role: 'group', tabindex: -1 },
          element('span', { class: 'node-handle', 'aria-hidden': 'true', title: '拖动' }, '⠿'),
          element('p', { class: 'node-text' }, ...badges(node), number, ...(words.length > 0 ? words : [vacant])),
          ...remarks(shown),
        );
  const kind = node.kind === 'heading' ? `is-heading level-${node.level}` : 'is-paragraph';
  return element('li', { class: `node ${kind}`, 'data-id': node.id }, face);
}
