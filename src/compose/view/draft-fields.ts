import { isBlankDraft } from '../draft.ts';
import type { Composer } from './composer-context.ts';
import { askStart } from './ask-start.ts';
import { historyKey, isComposing } from './outline-keys.ts';
import { addAfter } from './node-commands.ts';
import { NOTHING_OPEN } from './view-state.ts';

const FIELDS = ['title', 'addressee', 'attachments', 'signature', 'date'] as const;

const step = (composer: Composer, which: 'undo' | 'redo') => {
  composer.show(NOTHING_OPEN);
  composer.store[which]();
  composer.say(which === 'undo' ? '已撤销一步。' : '已重做一步。');
};

/** A field that shows the value already keeps its caret. */
function setValue(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (input.value.trim() !== value) input.value = value;
}

/** Title, addressee, attachments, signature, date, skeleton, undo and redo, new nodes at the end. @returns the function that draws */
export function draftFields(composer: Composer): () => void {
  const { root, need, store } = composer;
  const input = (name: (typeof FIELDS)[number]) => need<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
  for (const name of FIELDS) {
    input(name).addEventListener('input', () => {
      store.type({ type: 'field', name, value: input(name).value.trim() });
    });
    input(name).addEventListener('change', store.settle);
  }
  root.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest<HTMLElement>('button') ?? root;
    if (dataset['skeleton']) askStart(composer, dataset['skeleton']);
    if (dataset['undo'] !== undefined) step(composer, 'undo');
    if (dataset['redo'] !== undefined) step(composer, 'redo');
    // At the foot of the outline, whatever is selected in it.
    if (dataset['add']) addAfter(composer, undefined, dataset['add'] as 'heading' | 'paragraph');
  });
  root.addEventListener('keydown', (event) => {
    const which = historyKey(event);
    if (!which || isComposing(event) || (event.target as Element).matches('input, textarea')) return;
    event.preventDefault();
    step(composer, which);
  });
  return () => {
    const { present } = store.history();
    for (const name of FIELDS) if (input(name) !== document.activeElement || !store.isTyping()) setValue(input(name), present[name]);
  };
}

/**
 * What depends on the first letter that is typed: undo and redo, and the offer of skeletons, which goes at once:
 * going only when the field is left, it would move what is being pressed.
 * @returns the function that draws
 */
export function historyButtons({ need, store }: Composer): () => void {
  return () => {
    const { past, future, present } = store.history();
    const draft = store.draft();
    need('[data-start]').hidden = !isBlankDraft(draft) || draft.nodes.length > 0;
    need<HTMLButtonElement>('[data-undo]').disabled = past.length === 0 && draft === present;
    need<HTMLButtonElement>('[data-redo]').disabled = future.length === 0;
  };
}
