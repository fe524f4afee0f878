import { STANDARD_LAYOUT } from '../../official/layout.ts';
import type { Composer } from './composer-context.ts';

/** The layout's name in sight, and its fields once they are opened. @returns the function that draws */
export function layoutName(composer: Composer): () => void {
  const panel = composer.need<HTMLDetailsElement>('[data-layout-panel]');
  let drawFields: (() => void) | undefined;
  panel.addEventListener('toggle', () => {
    if (!panel.open || drawFields) return;
    import('./layout-panel.ts').then(
      ({ layoutPanel }) => {
        drawFields ??= layoutPanel(composer);
        drawFields();
      },
      () => {
        panel.open = false;
        composer.say('版式没有载入，多半是网络断了。联网后再打开。');
      },
    );
  });
  return () => {
    composer.need('[data-layout-name]').textContent = (composer.store.draft().layout ?? STANDARD_LAYOUT).name;
    drawFields?.();
  };
}
