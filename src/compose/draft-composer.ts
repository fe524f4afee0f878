import { need } from '../browser/elements.ts';
import type { KnownLaw } from '../lib/article-addresses.ts';
import type { Blank } from '../schemas/blank.ts';
import type { Skeleton } from '../schemas/skeleton.ts';
import type { StoreProblem } from './basket.ts';
import { openStore, type DraftStore } from './draft-store.ts';
import type { DraftProblem } from './parse-draft.ts';
import { askedPaper, paperAskedFor } from './view/asked-paper.ts';
import { alternativesView } from './view/alternatives.ts';
import { blanksPanel } from './view/blanks-panel.ts';
import type { Composer } from './view/composer-context.ts';
import { draftFields, startFrom } from './view/draft-fields.ts';
import { draftFiles } from './view/draft-files.ts';
import { draftLinks } from './view/draft-links.ts';
import { dragNodes } from './view/drag-nodes.ts';
import { exportPanel } from './view/export-panel.ts';
import { listenToOutline } from './view/outline-events.ts';
import { focusNode, outlineView } from './view/outline-view.ts';
import { sheetsPanel } from './view/sheets-panel.ts';
import { shownNodes, type ShownNode } from './view/shown-nodes.ts';
import { NOTHING_OPEN, type ViewState } from './view/view-state.ts';

const PROBLEMS: Record<StoreProblem | DraftProblem, string> = {
  absent: '浏览器不让本站在这台设备上保存（可能是隐身窗口）。离开这一页草稿就没有了，请先下载或保存成文件。',
  full: '这台设备给本站的存储空间已满，刚才的改动没有存上。请先下载或保存成文件。',
  damaged: '这台设备上存的草稿已残缺，没有打开；原样另存了一份，没有覆盖。',
  newer: '这台设备上的草稿出自本站更新的版本，没有打开；原样另存了一份。刷新页面后再试。',
};

const SAID_MS = 8000;

/** The composer: the draft of this device as an outline to order, fill and take away. */
class DraftComposer extends HTMLElement {
  connectedCallback(): void {
    const part = <T extends HTMLElement>(selector: string) => need<T>(this, selector);
    this.hidden = false;
    document.querySelector('[data-without-composer]')?.setAttribute('hidden', '');
    const list = part<HTMLOListElement>('[data-outline]');
    let view: ViewState = NOTHING_OPEN;
    let shown: ShownNode[] = [];
    let timer = 0;
    let drawings: (() => void)[] = [];
    const draw = () => {
      shown = shownNodes(store.draft(), laws);
      drawOutline(shown, view);
      for (const each of drawings) each();
      const problem = store.problem();
      part('[data-problem]').textContent = problem ? PROBLEMS[problem] : '';
      // The counter in the header reads the store.
      document.dispatchEvent(new Event('draft-refresh'));
    };
    const given = <T>(selector: string) => JSON.parse(part(selector).textContent ?? '[]') as T[];
    const skeletons = given<Skeleton>('[data-skeleton-list]');
    const laws = new Map(given<[string, KnownLaw]>('[data-law-list]'));
    const store: DraftStore = openStore(
      () => {
        if (drawings.length > 0) draw();
      },
      paperAskedFor(location.search, skeletons) ?? skeletons[0],
    );
    const composer: Composer = {
      root: this,
      store,
      skeletons,
      laws,
      need: part,
      view: () => view,
      show: (change) => {
        const next = { ...view, ...change };
        const same = (Object.keys(next) as (keyof ViewState)[]).every((key) => next[key] === view[key]);
        view = next;
        if (!same) draw();
      },
      shown: () => shown,
      focus: (id, selector) => {
        focusNode(list, id, selector);
      },
      say: (message) => {
        window.clearTimeout(timer);
        part('[data-said]').textContent = message;
        timer = window.setTimeout(() => {
          part('[data-said]').textContent = '';
        }, SAID_MS);
      },
    };
    const drawOutline = outlineView(list);
    drawings = [
      draftFields(composer),
      blanksPanel(composer, given<Blank>('[data-blank-list]')),
      alternativesView(composer),
      sheetsPanel(composer),
    ];
    listenToOutline(composer, list);
    dragNodes(composer, list);
    exportPanel(composer);
    draftFiles(composer);
    draw();
    askedPaper(composer, (id) => {
      startFrom(composer, id);
    });
    draftLinks(composer);
  }
}

customElements.define('draft-composer', DraftComposer);
