import { LINE_CHARACTERS, PAGE_LINES } from '../../official/measures.ts';
import { paginate } from '../../official/paginate.ts';
import type { Composer } from './composer-context.ts';
import { currentDocument } from './current-document.ts';
import { drawSheets } from './sheets-view.ts';

/** The 公文视图: drawn while it is open, and before printing. @returns the function that draws */
export function sheetsPanel(composer: Composer): () => void {
  const panel = composer.need<HTMLDetailsElement>('[data-sheets-panel]');
  const place = composer.need('[data-sheets]');
  const draw = () => {
    const pages = paginate(currentDocument(composer));
    drawSheets(place, pages);
    composer.need('[data-sheets-state]').textContent = `共${pages.length}页，每页${PAGE_LINES}行，每行${LINE_CHARACTERS}字`;
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
  });
  return drawIfOpen;
}
