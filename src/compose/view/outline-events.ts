import { fillNext, fillBlank } from './fill-blanks.ts';
import type { Composer } from './composer-context.ts';
import { keepText } from './edit-text.ts';
import { idOf, itemOf } from './item-of.ts';
import { runNodeAct } from './node-commands.ts';
import type { NodeAct } from './node-tools.ts';
import { nodeKey } from './outline-keys.ts';

/** What the buttons within a node ask for: what can be done to any node, and what belongs to an open text box, blank or remark. */
type ItemAct = NodeAct | 'save' | 'cancel' | 'blank' | 'fill-one' | 'fill-all' | 'go';

const idAt = (target: EventTarget | null): number | undefined => {
  const item = itemOf(target);
  return item && idOf(item);
};

function saveText(composer: Composer, id: number): void {
  keepText(composer);
  leaveText(composer, id);
}

function leaveText(composer: Composer, id: number): void {
  composer.show({ editing: undefined });
  composer.focus(id);
}

function press(composer: Composer, button: HTMLElement, id: number): void {
  const act = button.dataset['act'] as ItemAct;
  switch (act) {
    case 'save':
      saveText(composer, id);
      break;
    case 'cancel':
      leaveText(composer, id);
      break;
    case 'blank':
      keepText(composer);
      composer.show({ selected: id, filling: { id, nth: Number(button.dataset['nth']) }, editing: undefined });
      composer.focus(id, '[data-fill]');
      break;
    case 'fill-one':
    case 'fill-all':
      fillBlank(composer, act === 'fill-all');
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
  if (id === undefined) return;
  if (target.matches('[data-edit]')) {
    if (event.key === 'Escape') leaveText(composer, id);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) saveText(composer, id);
  } else if (target.matches('[data-fill]')) {
    if (event.key === 'Escape') {
      composer.show({ filling: undefined });
      composer.focus(id);
    }
    if (event.key === 'Enter' && !event.isComposing) {
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
    else if (composer.view().editing !== id) composer.show({ selected: id });
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
