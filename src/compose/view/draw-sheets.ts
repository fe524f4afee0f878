import { measuresOf } from '../../official/measures.ts';
import { paginate } from '../../official/paginate.ts';
import type { Composer } from './composer-context.ts';
import { currentDocument } from './current-document.ts';
import { sheetsDrawing } from './sheets-drawing.ts';

export interface Sheets {
  /** Lays the draft out as it stands, where it has changed. */
  draw: () => void;
  /** Every sheet, as paper shows them. */
  drawAll: () => void;
}

/** The sheets of the 公文视图. */
export function openSheets(composer: Composer): Sheets {
  const { drawAll, ...drawing } = sheetsDrawing(composer.need('[data-sheets]'));
  let drawn: unknown;
  return {
    draw: () => {
      const draft = composer.store.draft();
      if (draft === drawn) return;
      drawn = draft;
      const pages = paginate(currentDocument(composer));
      const measures = measuresOf(draft.layout);
      drawing.draw(pages, measures);
      composer.need('[data-sheets-state]').textContent =
        `共${pages.length}页，每页${measures.pageLines}行，每行${measures.lineCharacters}字`;
    },
    drawAll,
  };
}
