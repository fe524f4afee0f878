import { answerTo, levelLabel } from '../../lib/labels.ts';
import { readOwnLevel } from '../own-level.ts';
import { answersTo, loadWordings } from '../wording-record.ts';
import type { Composer } from './composer-context.ts';

async function answer(composer: Composer, id: number): Promise<void> {
  const node = composer.store.draft().nodes.find((each) => each.id === id);
  const origin = node?.kind === 'paragraph' ? node.origin : undefined;
  const slot = origin && answerTo(origin.slot);
  if (!origin || !slot) return;
  const [found, ...others] = answersTo(await loadWordings(), origin.key, slot, levelLabel(readOwnLevel()));
  if (!found) {
    composer.say(`这项做法在库里没有“${slot}”，请自己写一段：对着这一条写措施和时限。`);
    return;
  }
  composer.store.settle();
  composer.store.dispatch({ type: 'add', items: [{ key: found.id, slot, text: found.text, group: found.category }] });
  const added = composer.store.draft().nodes.find((each) => each.kind === 'paragraph' && each.origin?.key === found.id)?.id;
  composer.show({ selected: added });
  composer.focus(added);
  composer.say(`已收进“${slot}”，可以撤销。${others.length > 0 ? `同一做法另有${others.length}条，在做法的页上。` : ''}`);
}

/** Takes in what answers a shortfall: the wording of the same practice for the slot that answers. */
export function takeAnswer(composer: Composer, id: number): void {
  answer(composer, id).catch(() => {
    composer.say('措辞没有载入成功，可能是网络断了。再按一次。');
  });
}
