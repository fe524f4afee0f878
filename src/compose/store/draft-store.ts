import type { StoreProblem } from '../basket.ts';
import type { Draft } from '../draft.ts';
import { isWithinLimits, charactersOf } from '../draft-limits.ts';
import { reduceDraft, type DraftAction } from '../draft-reducer.ts';
import { record, redo, undo, type History } from '../history.ts';
import type { DraftProblem } from '../parse-draft.ts';
import { isSameDraft } from '../same-draft.ts';
import { draftOnScreen, settled, takeOver, withTyping, type Editing, type Typing } from './editing.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { saver } from './saver.ts';
import { newId, openStored, revisionOf, type OpenedDraft } from './stored-draft.ts';
import type { Tabs } from './tabs.ts';
import { AUTO_MS, keepVersion, type VersionReason } from './versions.ts';

/** One's own words that another tab's newer state left no place for. */
export interface Beside {
  /** What stood in the open edit; undefined where only confirmed steps were overtaken. */
  words: string | undefined;
}

export interface DraftStore {
  storage: KeyedStorage;
  /** The record that is worked on, as it was last kept. */
  head: () => Pick<OpenedDraft, 'id' | 'name' | 'saved' | 'revision'>;
  /** Confirmed states. */
  history: () => History;
  /** The draft as it stands on the screen: what every way out takes. */
  draft: () => Draft;
  /** The same with its history, as it would be kept now. */
  onScreen: () => OpenedDraft;
  /** True where an edit is open and has changed something. */
  isTyping: () => boolean;
  /** True where the screen holds what is not kept yet. */
  isUnsaved: () => boolean;
  problem: () => StoreProblem | DraftProblem | undefined;
  beside: () => readonly Beside[];
  dispatch: (...actions: DraftAction[]) => void;
  /** What is being typed; undefined takes the open edit back. */
  type: (typing: Typing | undefined) => void;
  /** Confirms the open edit. */
  settle: () => void;
  undo: () => void;
  redo: () => void;
  rename: (name: string) => void;
  /** Keeps the draft on the screen as a version before something changes much of it. */
  keepVersion: (why: VersionReason) => void;
  /** Goes over to another draft; the present one is saved first. */
  switchTo: (draft: OpenedDraft) => Promise<void>;
  /** When a state was given to the storage whose keeping is not known yet, in milliseconds since 1970. */
  sent: () => number | undefined;
  /** Saves at once what is not kept yet. */
  flush: () => Promise<void>;
  /** Looks whether another tab has saved meanwhile. */
  look: () => Promise<void>;
  dismissBeside: () => void;
}

interface Surroundings {
  storage: KeyedStorage;
  tabs: Tabs;
  /** Why nothing lasts here, known from the start. */
  problem?: StoreProblem | DraftProblem | undefined;
  /** Called after every change; `typing` where only the open edit has changed, `saved` where only the time of saving. */
  changed: (what: 'draft' | 'typing' | 'saved') => void;
}

/** The draft that is worked on: every state kept on this device, and never over one that another tab has made. */
export function draftStore(first: OpenedDraft, { storage, tabs, problem: known, changed }: Surroundings): DraftStore {
  let head: OpenedDraft = first;
  let editing: Editing = { history: first.history, typing: undefined };
  // The draft as this tab has last read or kept it.
  let kept = first.history.present;
  let keptName = first.name;
  // The confirmed states that were read, or went into what was kept; and those that are on their way.
  let keptHistory = first.history;
  let sentHistory = first.history;
  let problem = known;
  let beside: Beside[] = [];
  let lastVersion = 0;

  const draft = () => draftOnScreen(editing);
  const onScreen = (): OpenedDraft => ({ ...head, history: settled(editing).history, deleted: 0 });
  const isUnsaved = () => head.name !== keptName || !isSameDraft(draft(), kept);
  const current = () => {
    sentHistory = editing.history;
    return onScreen();
  };
  const version = (state: Draft, why: VersionReason) => {
    keepVersion(storage, head.id, state, why, Date.now()).catch(() => {
      // The draft itself is kept; that a version is not is told by the list of versions.
    });
  };

  const saving = saver({
    storage,
    current,
    saved: (done) => {
      if (done.id !== head.id) return;
      if (done.saved - lastVersion >= AUTO_MS) {
        // The state before the first change of a sitting, later the present one.
        version(lastVersion === 0 ? kept : done.history.present, 'auto');
        lastVersion = done.saved;
      }
      keptName = done.name;
      head = { ...done, name: head.name };
      kept = done.history.present;
      keptHistory = sentHistory;
      problem = known;
      tabs.tell({ id: done.id, revision: done.revision });
      changed('saved');
    },
    overtaken: (there) => {
      take(there);
    },
    failed: (why) => {
      problem = why;
      changed('saved');
    },
  });

  /** Goes on from what another tab has kept. */
  const take = (there: unknown) => {
    const theirs = there === undefined ? undefined : openStored(there);
    if (theirs === undefined || typeof theirs === 'string') {
      // Deleted for good, or written by another edition of the site: this tab goes on under a name of its own.
      if (theirs === undefined) head = { ...head, revision: 0 };
      else head = { ...head, id: newId(), revision: 0 };
      void saving.now();
      return;
    }
    const confirmed = editing.history.present;
    const isOwn = editing.history !== keptHistory && !isSameDraft(confirmed, kept);
    const overtaken = isOwn && !isSameDraft(confirmed, theirs.history.present);
    const own = draft();
    const next = takeOver(editing, kept, theirs.history);
    head = { ...theirs, name: head.name === keptName ? theirs.name : head.name };
    keptName = theirs.name;
    kept = theirs.history.present;
    keptHistory = theirs.history;
    editing = next.editing;
    if (overtaken || next.beside !== undefined) {
      version(own, 'tab');
      beside = [...beside, { words: next.beside }];
    }
    if (isUnsaved()) saving.soon();
    changed('draft');
  };

  const confirm = (next: History) => {
    const same = next === editing.history && !editing.typing;
    if (same) return;
    editing = { history: next, typing: undefined };
    void saving.now();
    changed('draft');
  };

  const look = async () => {
    const there = await storage.get('drafts', head.id);
    if (revisionOf(there) > head.revision) take(there);
  };
  tabs.listen(({ id, revision }) => {
    if (id === head.id && revision > head.revision) void look();
  });

  return {
    storage,
    head: () => head,
    history: () => editing.history,
    draft,
    onScreen,
    isTyping: () => editing.typing !== undefined && draft() !== editing.history.present,
    isUnsaved,
    problem: () => problem,
    beside: () => beside,
    dispatch: (...actions) => {
      const { history } = settled(editing);
      const next = actions.reduce(reduceDraft, history.present);
      // More than the composer holds is never taken in; what is there can always become less.
      const refused =
        !isWithinLimits(next) && charactersOf(next) + next.nodes.length > charactersOf(history.present) + history.present.nodes.length;
      if (refused) problem = 'large';
      else if (problem === 'large') problem = known;
      confirm(refused ? history : record(history, next));
      if (refused) changed('draft');
    },
    type: (typing) => {
      const before = editing.history;
      editing = typing ? withTyping(editing, typing) : { ...editing, typing: undefined };
      saving.soon();
      changed(editing.history === before && typing ? 'typing' : 'draft');
    },
    settle: () => {
      if (editing.typing) confirm(settled(editing).history);
    },
    undo: () => {
      confirm(undo(settled(editing).history));
    },
    redo: () => {
      confirm(redo(settled(editing).history));
    },
    rename: (name) => {
      head = { ...head, name };
      void saving.now();
    },
    keepVersion: (why) => {
      version(draft(), why);
    },
    switchTo: async (other) => {
      await saving.now();
      head = other;
      keptName = other.name;
      editing = { history: other.history, typing: undefined };
      kept = other.history.present;
      keptHistory = other.history;
      beside = [];
      lastVersion = 0;
      changed('draft');
    },
    flush: () => (isUnsaved() ? saving.now() : Promise.resolve()),
    sent: saving.underWay,
    look,
    dismissBeside: () => {
      beside = [];
      changed('draft');
    },
  };
}
