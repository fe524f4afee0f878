import { BASKET_KEY, DRAFT_KEY, readStored, store, type StoreProblem } from './basket.ts';
import { EMPTY_DRAFT, isBlankDraft, type Draft } from './draft.ts';
import { reduceDraft, type DraftAction } from './draft-reducer.ts';
import { record, redo, startHistory, undo, type History } from './history.ts';
import { parseDraft, parseItems, type DraftProblem } from './parse-draft.ts';
import type { DraftStart } from './start-draft.ts';

const SET_ASIDE_KEY = 'upl-draft-set-aside';

export interface DraftStore {
  history: () => History;
  draft: () => Draft;
  /** Why the draft on this device could not be read, or is not being kept. */
  problem: () => StoreProblem | DraftProblem | undefined;
  dispatch: (...actions: DraftAction[]) => void;
  undo: () => void;
  redo: () => void;
}

function readDraft(): Draft | DraftProblem {
  const stored = readStored(DRAFT_KEY);
  return stored === null || stored === undefined ? EMPTY_DRAFT : parseDraft(stored);
}

/**
 * The draft of this device: kept at every step, taken over when another tab changes it, filled from the basket.
 * What could not be read is set aside, never written over.
 * @param changed called after every change, from here or from another tab
 * @param usual what a draft without any node starts from when something was collected for it
 */
export function openStore(changed: () => void, usual: DraftStart | undefined): DraftStore {
  const found = readDraft();
  let problem: StoreProblem | DraftProblem | undefined;
  if (typeof found === 'string') {
    problem = found;
    store(SET_ASIDE_KEY, readStored(DRAFT_KEY));
  }
  let history = startHistory(typeof found === 'string' ? EMPTY_DRAFT : found);

  const keep = (next: History) => {
    if (next === history) return;
    history = next;
    problem = store(DRAFT_KEY, history.present);
    changed();
  };
  const dispatch = (...actions: DraftAction[]) => {
    keep(record(history, actions.reduce(reduceDraft, history.present)));
  };
  const takeBasket = () => {
    const items = parseItems(readStored(BASKET_KEY));
    if (items.length === 0) return;
    const begin: DraftAction[] =
      usual && isBlankDraft(history.present) && history.present.nodes.length === 0 ? [{ type: 'start', skeleton: usual }] : [];
    dispatch(...begin, { type: 'add', items });
    // Where the draft cannot be kept, the basket stays as it is.
    if (!problem) store(BASKET_KEY, []);
  };

  window.addEventListener('storage', ({ key }) => {
    if (key === BASKET_KEY) takeBasket();
    if (key !== DRAFT_KEY && key !== null) return;
    const theirs = readDraft();
    if (typeof theirs === 'string') return;
    history = record(history, theirs);
    changed();
  });
  takeBasket();
  return {
    history: () => history,
    draft: () => history.present,
    problem: () => problem,
    dispatch,
    undo: () => {
      keep(undo(history));
    },
    redo: () => {
      keep(redo(history));
    },
  };
}
