import { planReplacement, tellReplacement } from '../replace-outline.ts';
import { BLANK_START } from '../start-draft.ts';
import { addEmptyDraft } from '../store/draft-shelf.ts';
import type { Skeleton } from '../../schemas/skeleton.ts';
import type { Draft } from '../draft.ts';
import { startDraft, type DraftStart } from '../start-draft.ts';
import type { Composer } from './composer-context.ts';
import { goTo } from './go-to-draft.ts';
import { NOTHING_OPEN } from './view-state.ts';

/** True where nothing was written, nor an order begun: an empty draft, or a skeleton as it comes. */
export function isUntouched({ title, nodes }: Draft, skeletons: readonly Skeleton[]): boolean {
  const face = (draft: Pick<Draft, 'title' | 'nodes'>) => JSON.stringify([draft.title, draft.nodes.map(({ kind, text }) => [kind, text])]);
  return [BLANK_START, ...skeletons].some((start) => face(startDraft(start)) === face({ title, nodes }));
}

function start(composer: Composer, skeleton: DraftStart): void {
  const { store, skeletons } = composer;
  composer.show(NOTHING_OPEN);
  store.settle();
  if (!isUntouched(store.draft(), skeletons)) store.keepVersion('skeleton');
  store.dispatch({ type: 'start', skeleton, known: skeletons });
  composer.say(`已换成${skeleton.label}的骨架，可以撤销。`);
  composer.focus(store.draft().nodes[0]?.id);
}

async function startAnother(composer: Composer, skeleton: DraftStart): Promise<void> {
  await goTo(composer, await addEmptyDraft(composer.store.storage));
  start(composer, skeleton);
}

/**
 * Puts the draft on a skeleton, or on none; where something is written, first says what will become of it.
 * @param id of a skeleton, or `empty`
 */
export function askStart(composer: Composer, id: string | undefined): void {
  const { need, store, skeletons } = composer;
  const skeleton = id === 'empty' ? BLANK_START : skeletons.find((each) => each.id === id);
  if (!skeleton) return;
  if (isUntouched(store.draft(), skeletons)) {
    start(composer, skeleton);
    return;
  }
  const offer = need('[data-asked]');
  offer.hidden = false;
  need('[data-asked-about]').textContent =
    `换成${skeleton.label}的骨架：${tellReplacement(planReplacement(store.draft(), skeleton, skeletons))}`;
  const answer = (selector: string, act: () => void) => {
    need(selector).onclick = () => {
      offer.hidden = true;
      act();
    };
  };
  answer('[data-asked-start]', () => {
    start(composer, skeleton);
  });
  answer('[data-asked-another]', () => {
    startAnother(composer, skeleton).catch(() => {
      composer.say('没有建成，存储可能已满。现在这份没有动。');
    });
  });
  answer('[data-asked-leave]', () => undefined);
  offer.scrollIntoView({ block: 'nearest' });
  need('[data-asked-start]').focus();
}
