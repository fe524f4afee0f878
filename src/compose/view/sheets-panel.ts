import { measuresOf } from '../../official/measures.ts';
import { paginate } from '../../official/paginate.ts';
import type { Composer } from './composer-context.ts';
import { currentDocument } from './current-document.ts';
import { sheetsDrawing } from './sheets-drawing.ts';

/** Drawing waits for a pause in typing. */
const PAUSE_MS = 200;

/** The 公文视图: drawn while it is open, and before printing. @returns the function that draws */
export function sheetsPanel(composer: Composer): () => void {
  const panel = composer.need<HTMLDetailsElement>('[data-sheets-panel]');
  const drawing = sheetsDrawing(composer.need('[data-sheets]'));
  let drawn: unknown;
  let timer = 0;
  const draw = () => {
    const draft = composer.store.draft();
    if (draft === drawn) return;
    drawn = draft;
    const pages = paginate(currentDocument(composer));
    const measures = measuresOf(draft.layout);
    drawing.draw(pages, measures);
    composer.need('[data-sheets-state]').textContent = `共${pages.length}页，每页${measures.pageLines}行，每行${measures.lineCharacters}字`;
  };
  const drawIfOpen = () => {
    if (panel.open) draw();
  };
  panel.addEventListener('toggle', drawIfOpen);
  composer.need('a[href="#sheets"]').addEventListener('click', () => {
    panel.open = true;
  });
  window.addEventListener('beforeprint', () => {
    panel.open = true;
    draw();
    drawing.drawAll();
  });
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(drawIfOpen, PAUSE_MS);
  };
}
