import { element, refill } from '../../browser/elements.ts';
import { levelLabel } from '../../lib/labels.ts';
import { readOwnLevel } from '../own-level.ts';
import { wordingCard } from '../wording-card.ts';
import { loadWordings, otherWordings, type WordingRecord } from '../wording-record.ts';
import type { Composer } from './composer-context.ts';

const SHOWN = 6;

function swapButton(composer: Composer, id: number, { id: key, slot, text, category }: WordingRecord): HTMLElement {
  const button = element('button', { type: 'button' }, '换成这条');
  button.addEventListener('click', () => {
    composer.store.dispatch({ type: 'swap', id, item: { key, slot, text, group: category } });
    composer.show({ swapping: undefined });
    composer.focus(id);
    composer.say('已换，可以撤销。');
  });
  return button;
}

async function others(composer: Composer, id: number, key: string): Promise<HTMLElement[]> {
  const all = await loadWordings();
  const own = all.find((record) => record.id === key);
  const used = new Set(composer.store.draft().nodes.flatMap((node) => (node.kind === 'paragraph' && node.origin ? [node.origin.key] : [])));
  const found = own ? otherWordings(all, own, SHOWN + used.size, levelLabel(readOwnLevel())).filter((record) => !used.has(record.id)) : [];
  if (found.length === 0) return [element('p', {}, '库里没有同一位置、同一标签、长短相近的其他措辞。')];
  return found.slice(0, SHOWN).map((record) => wordingCard(record, swapButton(composer, id, record)));
}

/** Shows other wordings of the same slot and tag under a node. @returns the function that draws */
export function alternativesView(composer: Composer): () => void {
  const panel = element('div', { class: 'swap-panel wording-grid', role: 'region', 'aria-label': '换个说法' });
  let open: number | undefined;
  return () => {
    const { swapping } = composer.view();
    const node = composer.store.draft().nodes.find(({ id }) => id === swapping);
    const item = composer.root.querySelector(`[data-id="${swapping ?? ''}"]`);
    if (!item || node?.kind !== 'paragraph' || !node.origin) {
      panel.remove();
      open = undefined;
      return;
    }
    if (panel.parentElement !== item) item.append(panel);
    if (open === node.id) return;
    open = node.id;
    refill(panel, element('p', {}, '正在取措辞……'));
    others(composer, node.id, node.origin.key)
      .catch(() => [element('p', {}, '措辞没有载入成功，可能是网络断了。再按一次“换个说法”。')])
      .then((cards) => {
        if (open === node.id) refill(panel, ...cards);
      });
  };
}
