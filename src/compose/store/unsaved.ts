import { readStored, store } from '../basket.ts';
import { isSameDraft } from '../same-draft.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { newId, openStored, packDraft, revisionOf, savedAt, type OpenedDraft } from './stored-draft.ts';
import { keepVersion } from './versions.ts';

/** One entry for each page that was left: several tabs may close in the same moment. Earlier editions had one for all. */
const PREFIX = 'upl-unsaved';
const OWN = `${PREFIX}:${newId()}`;

/**
 * Keeps what is on the screen while the page is left: only what is written at once is sure to be kept then.
 * @param draft with the revision that this page knows
 * @param sent when a state of it was given to the storage whose keeping the page has not heard of, in milliseconds since 1970
 */
export const keepUnsaved = (draft: OpenedDraft, sent: number | undefined): void => void store(OWN, { ...packDraft(draft), sent });

/** The page lives on and has saved what it had left. */
export function forgetUnsaved(name = OWN): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept.
  }
}

function entryNames(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Puts what a page has left over the state that it stood on. Where another tab has gone on since, it becomes a version. */
async function takeBack(storage: KeyedStorage, left: OpenedDraft, sent: unknown): Promise<void> {
  for (;;) {
    const there = await storage.get('drafts', left.id);
    const found = revisionOf(there);
    // The page’s own last saving, if it arrived, is the next one. A draft that is gone meanwhile comes back with what was typed in it.
    const isOwn = there === undefined || found === left.revision || (found === left.revision + 1 && savedAt(there) === sent);
    if (!isOwn) {
      const other = openStored(there);
      if (typeof other !== 'string' && !isSameDraft(other.history.present, left.history.present))
        await keepVersion(storage, left.id, left.history.present, 'tab', Date.now());
      return;
    }
    const next = packDraft({ ...left, revision: found + 1, saved: Date.now() });
    // Refused where a tab saves in between: looked at once more.
    if (await storage.put('drafts', next, (now) => revisionOf(now) === found)) return;
  }
}

/** What closing pages could not save any more; of the entries nothing is trusted. One that the storage has no room for stays where it is. */
export async function takeUnsaved(storage: KeyedStorage): Promise<void> {
  for (const name of entryNames()) {
    const stored = readStored(name);
    const left = openStored(stored);
    try {
      if (typeof left !== 'string') await takeBack(storage, left, (stored as { sent?: unknown }).sent);
      forgetUnsaved(name);
    } catch {
      // Taken when there is room again.
    }
  }
}
