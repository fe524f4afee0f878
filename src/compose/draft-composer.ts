import { need } from '../browser/elements.ts';
import { passingMessage } from '../browser/passing-message.ts';
import type { KnownLaw } from '../lib/article-addresses.ts';
import type { Blank } from '../schemas/blank.ts';
import type { Skeleton } from '../schemas/skeleton.ts';
import type { StoreProblem } from './basket.ts';
import type { DraftProblem } from './parse-draft.ts';
import { draftStore, type DraftStore } from './store/draft-store.ts';
import { firstDraft, mirrorDraft, rememberCurrent } from './store/open-drafts.ts';
import { openStorage } from './store/open-storage.ts';
import { openTabs } from './store/tabs.ts';
import { askedPaper, paperAskedFor } from './view/asked-paper.ts';
import { alternativesView } from './view/alternatives.ts';
import { askStart } from './view/ask-start.ts';
import { besideView } from './view/beside-view.ts';
import { blanksPanel } from './view/blanks-panel.ts';
import type { Composer } from './view/composer-context.ts';
import { dateMessage } from './view/date-message.ts';
import { draftFields, historyButtons } from './view/draft-fields.ts';
import { draftFiles } from './view/draft-files.ts';
import { draftLinks } from './view/draft-links.ts';
import { dragNodes } from './view/drag-nodes.ts';
import { exportPanel } from './view/export-panel.ts';
import { incomingPanel } from './view/incoming.ts';
import { keepWhenLeft } from './view/keep-when-left.ts';
import { laterPanel } from './view/later-panel.ts';
import { layoutName } from './view/layout-name.ts';
import { lengthView } from './view/length-view.ts';
import { listenToOutline } from './view/outline-events.ts';
import { focusNode, outlineView } from './view/outline-view.ts';
import { pasteNodes } from './view/paste-nodes.ts';
import { proofPanel } from './view/proof-panel.ts';
import { savedView } from './view/saved-view.ts';
import { sheetsPanel } from './view/sheets-panel.ts';
import { shelfPanel } from './view/shelf-panel.ts';
import { shownNodes, type ShownNode } from './view/shown-nodes.ts';
import { takeBasket } from './view/take-basket.ts';
import { NOTHING_OPEN, type ViewState } from './view/view-state.ts';

const PROBLEMS: Record<StoreProblem | DraftProblem, string> = {
  absent: '浏览器不让本站在这台设备上保存（可能是隐身窗口）。离开这一页草稿就没有了，请先下载或保存成文件。',
  full: '这台设备给本站的存储空间已满，刚才的改动没有存上。请先下载或保存成文件。',
  damaged: '这台设备上有一份草稿已残缺，没有打开；原样另存了一份，没有覆盖，在“草稿”一栏里可以取出。',
  newer: '这台设备上有一份草稿出自本站更新的版本，没有打开，也没有改动它。刷新页面后再试；在“草稿”一栏里可以取出。',
  large: '一份草稿最多2000项、20万字，超出的没有放进来，原有的都在。',
};

/** The composer: a draft of this device as an outline to order, fill and take away. */
class DraftComposer extends HTMLElement {
  /** Draws what a change of the draft has made different. */
  private changed: (what: 'draft' | 'typing' | 'saved') => void = () => undefined;

  connectedCallback(): void {
    // Moved within the page, an element is connected again.
    if (!this.hidden) return;
    // The script runs, though storage may be slow to open: until then the page shows what it shows without it, but does not say so.
    document.querySelector('[data-without-script]')?.setAttribute('hidden', '');
    this.start().catch((error: unknown) => {
      need(this, '[data-problem]').textContent = `草稿没有打开：${String(error)}。存着的草稿没有动，刷新页面再试。`;
      this.hidden = false;
    });
  }

  private async start(): Promise<void> {
    const { storage, problem } = await openStorage();
    const first = await firstDraft(storage);
    const store = draftStore(first.opened, {
      storage,
      tabs: openTabs(),
      problem: problem ?? first.problem,
      changed: (what) => {
        this.changed(what);
      },
    });
    this.hidden = false;
    document.querySelector('[data-without-composer]')?.setAttribute('hidden', '');
    this.show(store);
  }

  /** Sets up all parts of the page. */
  private show(store: DraftStore): void {
    const part = <T extends HTMLElement>(selector: string) => need<T>(this, selector);
    const list = part<HTMLOListElement>('[data-outline]');
    const given = <T>(selector: string) => JSON.parse(part(selector).textContent ?? '[]') as T[];
    const skeletons = given<Skeleton>('[data-skeleton-list]');
    const laws = new Map(given<[string, KnownLaw]>('[data-law-list]'));
    const drawOutline = outlineView(list);
    let view: ViewState = NOTHING_OPEN;
    let shown: ShownNode[] = [];
    let drawings: (() => void)[] = [];
    // What depends on every letter that is typed.
    let followTyping: (() => void)[] = [];

    const drawState = () => {
      const problem = store.problem();
      part('[data-problem]').textContent = problem ? PROBLEMS[problem] : '';
      for (const each of followTyping) each();
    };
    // While several changes make one, what they have made different is drawn at their end.
    let isHeld = false;
    let isStale = false;
    const draw = () => {
      isStale = isHeld;
      if (isHeld) return;
      shown = shownNodes(store.history().present, laws);
      drawOutline(shown, view);
      for (const each of drawings) each();
      drawState();
    };
    /** @returns whether that is another view */
    const setView = (change: Partial<ViewState>): boolean => {
      const next = { ...view, ...change };
      const same = (Object.keys(next) as (keyof ViewState)[]).every((key) => next[key] === view[key]);
      view = next;
      return !same;
    };
    const composer: Composer = {
      root: this,
      store,
      skeletons,
      laws,
      need: part,
      view: () => view,
      show: (change) => {
        if (setView(change)) draw();
      },
      leave: (change) => {
        isHeld = true;
        store.settle();
        isHeld = false;
        if (setView(change) || isStale) draw();
      },
      shown: () => shown,
      focus: (id, selector) => {
        focusNode(list, id, selector);
      },
      say: passingMessage(part('[data-said]')),
    };

    const proof = proofPanel(composer);
    const sheets = sheetsPanel(composer);
    const find = laterPanel(
      composer,
      '[data-find-panel]',
      async () => (await import('./view/find-panel.ts')).findPanel,
      '查找没有载入，多半是网络断了。联网后再打开。',
    );
    drawings = [
      besideView(composer),
      draftFields(composer),
      dateMessage(composer),
      blanksPanel(composer, given<Blank>('[data-blank-list]')),
      alternativesView(composer),
      shelfPanel(composer),
      layoutName(composer),
      ...(this.querySelector('[data-merge]')
        ? [
            laterPanel(
              composer,
              '[data-merge]',
              async () => (await import('./view/merge-panel.ts')).mergePanel,
              '归并的办法没有载入，多半是网络断了。联网后再打开。',
            ),
          ]
        : []),
    ];
    followTyping = [historyButtons(composer), savedView(composer), lengthView(composer), sheets.draw, find, proof.draw];
    listenToOutline(composer, list);
    pasteNodes(composer, list);
    dragNodes(composer, list);
    exportPanel(composer, proof.check, sheets.ready);
    draftFiles(composer);
    incomingPanel(composer);
    keepWhenLeft(store);
    let counting = 0;
    this.changed = (what) => {
      if (what === 'draft') draw();
      else drawState();
      if (what === 'typing') return;
      window.clearTimeout(counting);
      // The counter in the header reads it, once what was asked for stands on the screen.
      counting = window.setTimeout(() => {
        mirrorDraft(store.draft());
        document.dispatchEvent(new Event('draft-refresh'));
      });
    };
    rememberCurrent(store.head().id);
    mirrorDraft(store.draft());
    draw();
    takeBasket(composer, paperAskedFor(location.search, skeletons) ?? skeletons[0]);
    askedPaper(composer, (id) => {
      askStart(composer, id);
    });
    draftLinks(composer);
  }
}

customElements.define('draft-composer', DraftComposer);
