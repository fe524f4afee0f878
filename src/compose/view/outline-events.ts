import { fillNext, fillBlank } from './fill-blanks.ts';
import type { Composer } from './composer-context.ts';
import { keepText } from './edit-text.ts';
import { runNodeAct } from './node-commands.ts';
import type { NodeAct } from './node-tools.ts';
import { nodeKey } from './outline-keys.ts';

const idOf = (target: EventTarget | null): number | undefined => {
  const item = (target as Element | null)?.closest<HTMLElement>('[data-id]');
  return item ? Number(item.dataset['id']) : undefined;
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
  const act = button.dataset['act'];
  if (act === 'save') saveText(composer, id);
  else if (act === 'cancel') leaveText(composer, id);
  else if (act === 'blank') {
    keepText(composer);
    composer.show({ selected: id, filling: { id, nth: Number(button.dataset['nth']) }, editing: undefined });
    composer.focus(id, '[data-fill]');
  } else if (act === 'fill-one' || act === 'fill-all') fillBlank(composer, act === 'fill-all');
  else if (act === 'go') {
    const to = Number(button.dataset['to']);
    composer.show({ selected: to });
    composer.focus(to);
  } else if (act) runNodeAct(composer, act as NodeAct, id);
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
  const id = idOf(target);
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
    const id = idOf(event.target);
    if (id === undefined) return;
    const button = (event.target as Element).closest<HTMLElement>('[data-act]');
    if (button) press(composer, button, id);
    // Choosing on click, not on focus: opening the tools moves what is below, and the press would miss it.
    else if (composer.view().editing !== id) composer.show({ selected: id });
  });
  list.addEventListener('dblclick', (event) => {
    const id = idOf(event.target);
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
    const id = idOf(event.target);
    if (!pointing && id !== undefined && id !== composer.view().selected) composer.show({ selected: id });
  });
}
