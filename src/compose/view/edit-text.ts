import type { Composer } from './composer-context.ts';

/** Keeps what has been typed into the open text box, if there is one: opening something else must not lose it. */
export function keepText({ root, store, view }: Composer): void {
  const { editing } = view();
  const box = root.querySelector<HTMLTextAreaElement>('[data-edit]');
  if (!box || editing === undefined) return;
  const text = box.value.trim();
  if (text !== store.draft().nodes.find(({ id }) => id === editing)?.text) store.dispatch({ type: 'edit', id: editing, text });
}
