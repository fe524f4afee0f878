import { isBlankDraft } from '../draft.ts';
import { BLANK_START } from '../start-draft.ts';
import { keepText } from './edit-text.ts';
import type { Composer } from './composer-context.ts';
import { historyKey } from './outline-keys.ts';
import { addAfter } from './node-commands.ts';
import { NOTHING_OPEN } from './view-state.ts';

const FIELDS = ['title', 'addressee', 'attachments', 'signature', 'date'] as const;

const step = (composer: Composer, which: 'undo' | 'redo') => {
  keepText(composer);
  composer.show(NOTHING_OPEN);
  composer.store[which]();
  composer.say(which === 'undo' ? '已撤销一步。' : '已重做一步。');
};

/** Puts the draft on a skeleton, or on none. @param id of a skeleton, or `empty` */
export function startFrom(composer: Composer, id: string | undefined): void {
  const skeleton = id === 'empty' ? BLANK_START : composer.skeletons.find((each) => each.id === id);
  if (!skeleton) return;
  keepText(composer);
  const kept = composer.store.draft().nodes.some(({ kind }) => kind === 'paragraph');
  composer.show(NOTHING_OPEN);
  composer.store.dispatch({ type: 'start', skeleton });
  composer.say(`已换成${skeleton.label}的骨架${kept ? '，原有段落按位置重新摆放' : ''}。`);
  composer.focus(composer.store.draft().nodes[0]?.id);
}

/** Title, addressee, attachments, signature, date, skeleton, undo and redo, new nodes at the end. @returns the function that draws */
export function draftFields(composer: Composer): () => void {
  const { root, need, store } = composer;
  const input = (name: (typeof FIELDS)[number]) => need<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
  for (const name of FIELDS) {
    input(name).addEventListener('change', () => {
      store.dispatch({ type: 'field', name, value: input(name).value.trim() });
    });
  }
  root.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest<HTMLElement>('button') ?? root;
    if (dataset['skeleton']) startFrom(composer, dataset['skeleton']);
    if (dataset['undo'] !== undefined) step(composer, 'undo');
    if (dataset['redo'] !== undefined) step(composer, 'redo');
    if (dataset['add']) addAfter(composer, composer.view().selected, dataset['add'] as 'heading' | 'paragraph');
  });
  root.addEventListener('keydown', (event) => {
    const which = historyKey(event);
    if (!which || (event.target as Element).matches('input, textarea')) return;
    event.preventDefault();
    step(composer, which);
  });
  // What is being typed counts when the page is left.
  window.addEventListener('pagehide', () => {
    (document.activeElement as HTMLElement | null)?.blur();
    keepText(composer);
  });
  return () => {
    const { past, future, present } = store.history();
    for (const name of FIELDS) if (input(name) !== document.activeElement) input(name).value = present[name];
    need<HTMLButtonElement>('[data-undo]').disabled = past.length === 0;
    need<HTMLButtonElement>('[data-redo]').disabled = future.length === 0;
    need('[data-start]').hidden = !isBlankDraft(present) || present.nodes.length > 0;
  };
}
