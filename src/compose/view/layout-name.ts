import { STANDARD_LAYOUT } from '../../official/layout.ts';
import type { Composer } from './composer-context.ts';
import { laterPanel } from './later-panel.ts';

/** The layout's name in sight, and its fields once they are opened. @returns the function that draws */
export function layoutName(composer: Composer): () => void {
  const drawFields = laterPanel(
    composer,
    '[data-layout-panel]',
    async () => (await import('./layout-panel.ts')).layoutPanel,
    '版式没有载入，多半是网络断了。联网后再打开。',
  );
  return () => {
    composer.need('[data-layout-name]').textContent = (composer.store.draft().layout ?? STANDARD_LAYOUT).name;
    drawFields();
  };
}
