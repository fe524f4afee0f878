import './missing-methods.ts';
import { need } from '../browser/elements.ts';
import { passingMessage } from '../browser/passing-message.ts';
import type { Blank } from '../schemas/blank.ts';
import type { Paper } from './paper.ts';
import { aboutView } from './view/about-view.ts';
import type { ImportContext } from './view/import-context.ts';
import { paperRows } from './view/paper-rows.ts';
import { personalList } from './view/personal-list.ts';
import { takeAway } from './view/take-away.ts';
import { takeFiles } from './view/take-files.ts';
import { yearsTable } from './view/years-table.ts';

/** Last year's papers, read on the device: looked through, held beside each other, and taken on as this year's outline. */
class ImportPapers extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    document.querySelector('[data-without-import]')?.setAttribute('hidden', '');
    let current: Paper | undefined;
    let drawings: (() => void)[] = [];
    const part = <T extends HTMLElement>(selector: string) => need<T>(this, selector);
    const context: ImportContext = {
      need: part,
      blanks: JSON.parse(part('[data-blank-list]').textContent ?? '[]') as Blank[],
      papers: [],
      shown: () => current,
      show: (paper) => {
        current = paper;
        context.draw();
        if (paper) part('[data-title]').focus();
      },
      draw: () => {
        for (const each of drawings) each();
      },
      say: passingMessage(part('[data-said]')),
    };
    drawings = [aboutView(context), personalList(context), paperRows(context), yearsTable(context)];
    takeFiles(context, this.dataset['lists'] ?? '');
    takeAway(context);
  }
}

customElements.define('import-papers', ImportPapers);
