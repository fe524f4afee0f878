import type { Skeleton } from '../../schemas/skeleton.ts';
import type { Draft } from '../draft.ts';
import { startDraft, BLANK_START } from '../start-draft.ts';
import type { Composer } from './composer-context.ts';

/** The skeleton that the address asks for: `?paper=summary`. @param search as the browser gives it, with its question mark */
export const paperAskedFor = (search: string, skeletons: readonly Skeleton[]): Skeleton | undefined =>
  skeletons.find(({ id }) => id === new URLSearchParams(search).get('paper'));

/** True where nothing was written, nor an order begun: an empty draft, or a skeleton as it comes. */
export function isUntouched({ title, nodes }: Draft, skeletons: readonly Skeleton[]): boolean {
  const face = (draft: Pick<Draft, 'title' | 'nodes'>) => JSON.stringify([draft.title, draft.nodes.map(({ kind, text }) => [kind, text])]);
  return [BLANK_START, ...skeletons].some((start) => face(startDraft(start)) === face({ title, nodes }));
}

/**
 * Starts from a skeleton that the address asked for; where something is written already, offers it.
 * @param start puts the skeleton in place; no paragraph is lost, and one step back brings the old order again
 */
export function askedPaper({ store, need, skeletons }: Composer, start: (id: string) => void): void {
  const skeleton = paperAskedFor(location.search, skeletons);
  if (!skeleton) return;
  // Off the address bar: a reload must not ask again.
  history.replaceState(null, '', location.pathname + location.hash);
  const { nodes } = store.draft();
  if (isUntouched(store.draft(), skeletons)) {
    start(skeleton.id);
    return;
  }
  const offer = need('[data-asked]');
  offer.hidden = false;
  need('[data-asked-about]').textContent =
    `草稿里已有${nodes.filter(({ kind }) => kind === 'paragraph').length}段。换成${skeleton.label}的骨架，段落按位置重新摆放，可以撤销；要另起一篇，先保存再清空草稿。`;
  need('[data-asked-start]').addEventListener('click', () => {
    offer.hidden = true;
    start(skeleton.id);
  });
  need('[data-asked-leave]').addEventListener('click', () => {
    offer.hidden = true;
  });
}
