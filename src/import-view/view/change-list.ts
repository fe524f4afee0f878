import { element } from '../../browser/elements.ts';
import type { Message } from '../../import/types.ts';
import type { Change } from '../review.ts';

const quote = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}……` : text);

function sayRepair({ text, before = '', after = '' }: Message): (string | Node)[] {
  return [`已改：${text}　`, element('del', {}, quote(before)), ' → ', element('ins', {}, quote(after))];
}

function sayDrop({ text, before = '' }: Message): (string | Node)[] {
  return [`已删去：${text}　`, element('del', {}, quote(before))];
}

/** A repair or deletion with the button that takes it back, or makes it again. */
export function changeItem({ id, message, reversible }: Change, undone: boolean): HTMLLIElement {
  const words = message.kind === 'drop' ? (['留下', '还是删去'] as const) : (['改回去', '还是改'] as const);
  return element(
    'li',
    { class: undone ? 'is-undone' : undefined },
    ...(message.kind === 'drop' ? sayDrop(message) : sayRepair(message)),
    reversible ? element('button', { type: 'button', class: 'plain-button', 'data-change': id }, words[undone ? 1 : 0]) : undefined,
  );
}

/** Something that the import was not sure about and left as it is. */
export const flagItem = ({ text, before }: Message): HTMLLIElement =>
  element('li', { class: 'is-flag' }, `请核对：${text}${before === undefined || text.includes(before) ? '' : `　${quote(before)}`}`);
