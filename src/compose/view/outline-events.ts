import { fillNext, fillBlank, isShared } from './fill-blanks.ts';
import type { Composer } from './composer-context.ts';
import { idOf, itemOf } from './item-of.ts';
import { runNodeAct } from './node-commands.ts';
import type { NodeAct } from './node-tools.ts';
import { takeAnswer } from './take-answer.ts';
import { isComposing, nodeKey } from './outline-keys.ts';

/** What the buttons within a node ask for: what can be done to any node, and what belongs to an open text box, blank or remark. */
type ItemAct = NodeAct | 'save' | 'cancel' | 'blank' | 'fill-one' | 'fill-all' | 'go' | 'answer';

const idAt = (target: EventTarget | null): number | undefined => {
  const item = itemOf(target);
  return item && idOf(item);
};

function saveText(composer: Composer, id: number): void {
  composer.leave({ editing: undefined });
  composer.focus(id);
}

/** What was typed and is not wanted can still be had again. */
function takeTextBack(composer: Composer, id: number): void {
  const { present } = composer.store.history();
  saveText(composer, id);
  if (composer.store.history().present === present) return;
  composer.store.undo();
  composer.focus(id);
  composer.say('已放回原来的文字；“重做”可以找回刚才写的。');
}

/** Every input is the draft's, confirmed or not. */
function typed(composer: Composer, target: HTMLElement): void {
  const { editing, filling } = composer.view();
  if (target instanceof HTMLTextAreaElement && target.matches('[data-edit]') && editing !== undefined) {
    composer.store.type({ type: 'edit', id: editing, text: target.value.trim() });
  } else if (target instanceof HTMLInputElement && target.matches('[data-fill]') && filling) {
    const name = target.dataset['fill'] ?? '';
    const value = target.value.trim();
    if (isShared(composer, name)) composer.store.type({ type: 'fill', name, value });
    else composer.store.type(value ? { type: 'fillOne', ...filling, value } : undefined);
  }
}

function press(composer: Composer, button: HTMLElement, id: number): void {
  const act = button.dataset['act'] as ItemAct;
  switch (act) {
    case 'save':
      saveText(composer, id);
      break;
    case 'cancel':
      takeTextBack(composer, id);
      break;
    case 'blank':
      composer.leave({ selected: id, filling: { id, nth: Number(button.dataset['nth']) }, editing: undefined });
      composer.focus(id, '[data-fill]');
      break;
    case 'fill-one':
    case 'fill-all':
      fillBlank(composer, act === 'fill-all');
      break;
    case 'answer':
      takeAnswer(composer, id);
      break;
    case 'go': {
      const to = Number(button.dataset['to']);
      composer.show({ selected: to });
      composer.focus(to);
      break;
    }
    default:
      runNodeAct(composer, act, id);
  }
}

function move(composer: Composer, id: number, to: 'previous' | 'next' | 'first' | 'last'): void {
  const ids = composer.shown().map(({ node }) => node.id);
  const index = ids.indexOf(id);
  const target = { previous: index - 1, next: index + 1, first: 0, last: ids.length - 1 }[to];
  const next = ids[target];
  if (next === undefined) return;
  composer.show({ selected: next });
  composer.focus(next);
}

function keyDown(composer: Composer, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const id = idAt(target);
  if (id === undefined || isComposing(event)) return;
  if (target.matches('[data-edit]')) {
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) saveText(composer, id);
  } else if (target.matches('[data-fill]')) {
    if (event.key === 'Escape') {
      composer.leave({ filling: undefined });
      composer.focus(id);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      fillNext(composer);
    }
  } else if (target.matches('.blank')) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(composer, target, id);
  } else if (target.matches('.node-face')) {
    const asked = nodeKey(event);
    if (!asked) return;
    event.preventDefault();
    if (asked === 'previous' || asked === 'next' || asked === 'first' || asked === 'last') move(composer, id, asked);
    else runNodeAct(composer, asked, id);
  }
}

/** Buttons and keys of the outline. */
export function listenToOutline(composer: Composer, list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const id = idAt(event.target);
    if (id === undefined) return;
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    if (button) press(composer, button, id);
    // Choosing on click, not on focus: opening the tools moves what is below, and the press would miss it.
    else if (composer.view().editing !== id) {
      composer.leave({ selected: id, editing: undefined });
    }
  });
  list.addEventListener('input', ({ target }) => {
    typed(composer, target as HTMLElement);
  });
  list.addEventListener('dblclick', (event) => {
    const id = idAt(event.target);
    if (id !== undefined && (event.target as Element).closest('.node-text') && composer.view().editing !== id)
      runNodeAct(composer, 'edit', id);
  });
  list.addEventListener('keydown', (event) => {
    keyDown(composer, event);
  });
  let pointing = false;
  list.addEventListener('pointerdown', () => {
    pointing = true;
    window.setTimeout(() => {
      pointing = false;
    }, 500);
  });
  list.addEventListener('focusin', (event) => {
    const id = idAt(event.target);
    if (!pointing && id !== undefined && id !== composer.view().selected) composer.show({ selected: id });
  });
}
