import type { Composer } from './composer-context.ts';
import type { Sheets } from './draw-sheets.ts';

/** Drawing waits for a pause in typing. */
const PAUSE_MS = 200;
/** The layout comes when the page stands and its reader is at work, not with the page; printing needs it at once. */
const LOADED_AFTER_MS = 1000;

export interface SheetsPanel {
  /** Draws what is in sight, after a pause. */
  draw: () => void;
  /** Settles when printing would find the sheets. @throws where they cannot be fetched */
  ready: () => Promise<unknown>;
}

/** The 公文视图: drawn while it is open, and before printing. */
export function sheetsPanel(composer: Composer): SheetsPanel {
  const panel = composer.need<HTMLDetailsElement>('[data-sheets-panel]');
  let sheets: Sheets | undefined;
  let loading: Promise<void> | undefined;
  let timer = 0;
  const ready = (): Promise<void> => {
    loading ??= import('./draw-sheets.ts').then(({ openSheets }) => {
      sheets = openSheets(composer);
    });
    loading.catch(() => {
      // The next call tries again.
      loading = undefined;
    });
    return loading;
  };
  const drawIfOpen = () => {
    if (!panel.open) return;
    ready().then(
      () => sheets?.draw(),
      () => {
        composer.need('[data-sheets-state]').textContent = '没有载入，多半是网络断了。联网后合上再打开。';
      },
    );
  };
  panel.addEventListener('toggle', drawIfOpen);
  composer.need('a[href="#sheets"]').addEventListener('click', () => {
    panel.open = true;
  });
  window.addEventListener('beforeprint', () => {
    panel.open = true;
    sheets?.draw();
    sheets?.drawAll();
  });
  window.setTimeout(() => {
    ready().catch(() => undefined);
  }, LOADED_AFTER_MS);
  return {
    ready,
    draw: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(drawIfOpen, PAUSE_MS);
    },
  };
}
