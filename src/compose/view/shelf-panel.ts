import type { Composer } from './composer-context.ts';
import { nameOf } from './draft-name.ts';
import type * as Lists from './shelf-lists.ts';

/** Drafts and versions of this device: their lists come with the first look at them. @returns the function that draws */
export function shelfPanel(composer: Composer): () => void {
  const { need, store } = composer;
  const shelf = need<HTMLDetailsElement>('[data-shelf]');
  const versions = need<HTMLDetailsElement>('[data-versions]');
  let open: string | undefined;
  const run = (act: (lists: typeof Lists) => Promise<void>) => {
    import('./shelf-lists.ts').then(act).catch((error: unknown) => {
      composer.say(`没有成功：${String(error)}。草稿没有动。`);
    });
  };
  shelf.addEventListener('toggle', () => {
    if (shelf.open) run((lists) => lists.listDrafts(composer));
  });
  versions.addEventListener('toggle', () => {
    if (versions.open) run((lists) => lists.listOwnVersions(composer));
  });
  need('[data-new-draft]').addEventListener('click', () => {
    run((lists) => lists.newDraft(composer));
  });
  need('[data-copy-draft]').addEventListener('click', () => {
    run((lists) => lists.copyDraft(composer));
  });
  const name = need<HTMLInputElement>('[data-draft-name]');
  name.addEventListener('change', () => {
    store.rename(name.value.trim().slice(0, 60));
    if (shelf.open) run((lists) => lists.listDrafts(composer));
  });
  return () => {
    const opened = { ...store.head(), history: store.history() };
    if (name !== document.activeElement) name.value = opened.name;
    name.placeholder = nameOf({ ...opened, name: '' });
    if (open === opened.id) return;
    // Another draft: the lists that stand open are its own now.
    open = opened.id;
    need('[data-compare]').hidden = true;
    if (shelf.open) run((lists) => lists.listDrafts(composer));
    if (versions.open) run((lists) => lists.listOwnVersions(composer));
  };
}
