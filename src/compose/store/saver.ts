import { storeProblemOf, type StoreProblem } from '../basket.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { packDraft, revisionOf, type OpenedDraft } from './stored-draft.ts';

/** Typing is saved this long after its first unsaved input: with the time of saving itself less than a second is ever at risk. */
const SOON_MS = 700;

interface Saving {
  storage: KeyedStorage;
  /** The draft as it is to be saved, with the revision that it stands on. */
  current: () => OpenedDraft;
  /** Kept, under the next revision. */
  saved: (draft: OpenedDraft) => void;
  /** Another tab has saved meanwhile. @param there its record, or undefined where it is gone */
  overtaken: (there: unknown) => void;
  failed: (problem: StoreProblem) => void;
}

export interface Saver {
  soon: () => void;
  /** Settles when all that was asked for is kept, or told to have failed. */
  now: () => Promise<void>;
  /** The time of a saving that has been given to the storage and not been answered, in milliseconds since 1970. */
  underWay: () => number | undefined;
}

/** Saves one state after the other, never over one that it does not know. */
export function saver({ storage, current, saved, overtaken, failed }: Saving): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let sent: number | undefined;

  async function saveOnce(): Promise<void> {
    const draft = { ...current(), saved: Date.now() };
    const next = { ...draft, revision: draft.revision + 1 };
    sent = draft.saved;
    try {
      const asked = storage.put('drafts', packDraft(next), (there) => revisionOf(there) === draft.revision);
      const kept = await asked.finally(() => (sent = undefined));
      if (kept) saved(next);
      else overtaken(await storage.get('drafts', draft.id));
    } catch (error) {
      failed(storeProblemOf(error));
    }
  }

  async function run(): Promise<void> {
    do {
      // What the change has made different is drawn first.
      await new Promise((done) => setTimeout(done));
      again = false;
      await saveOnce();
    } while (again);
    running = undefined;
  }

  const now = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running) again = true;
    running ??= run();
    return running;
  };
  return {
    now,
    underWay: () => sent,
    soon: () => {
      timer ??= setTimeout(() => void now(), SOON_MS);
    },
  };
}
