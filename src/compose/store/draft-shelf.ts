import { EMPTY_DRAFT, type Draft } from '../draft.ts';
import { chosenLayout } from '../unit-layouts.ts';
import type { DraftProblem } from '../parse-draft.ts';
import type { KeyedStorage, Room } from './keyed-storage.ts';
import { newDraft, newId, openStored, packDraft, revisionOf, type OpenedDraft } from './stored-draft.ts';
import { removeVersions } from './versions.ts';

/** A deleted draft can be brought back this long. */
export const KEPT_DELETED_MS = 30 * 24 * 60 * 60_000;

/** A record that could not be read: it stays as it is until its owner takes it away or deletes it. */
export interface Unreadable {
  room: Room;
  id: string;
  problem: DraftProblem;
  record: unknown;
}

export interface Shelf {
  /** The last saved first; deleted ones too. */
  drafts: OpenedDraft[];
  unreadable: Unreadable[];
}

const idIn = (record: unknown): string => String((record as { id?: unknown } | undefined)?.id ?? '');

/** All drafts of this device, each read on its own: one that cannot be read takes no other with it. */
export async function readShelf(storage: KeyedStorage): Promise<Shelf> {
  const drafts: OpenedDraft[] = [];
  const unreadable: Unreadable[] = [];
  for (const record of await storage.all('drafts')) {
    const opened = openStored(record);
    if (typeof opened === 'string') unreadable.push({ room: 'drafts', id: idIn(record), problem: opened, record });
    else drafts.push(opened);
  }
  for (const record of await storage.all('aside')) unreadable.push({ room: 'aside', id: idIn(record), problem: 'damaged', record });
  return { drafts: drafts.sort((a, b) => b.saved - a.saved), unreadable };
}

/** Puts something that is no readable draft where nothing writes over it. */
export const setAside = (storage: KeyedStorage, record: unknown): Promise<boolean> =>
  storage.put('aside', { id: newId(), record } as never);

/** Keeps a new draft. @returns it as it was kept */
export async function addDraft(storage: KeyedStorage, draft: Draft, name = ''): Promise<OpenedDraft> {
  const added = { ...newDraft(draft, name), revision: 1, saved: Date.now() };
  await storage.put('drafts', packDraft(added));
  return added;
}

/** A draft of this device, in the layout that was chosen last. */
export const addEmptyDraft = (storage: KeyedStorage): Promise<OpenedDraft> => addDraft(storage, { ...EMPTY_DRAFT, ...chosenLayout() });

/** @param deleted when, in milliseconds since 1970; 0 brings the draft back. What another tab has saved meanwhile is not written over. @returns true where it was changed */
async function markDeleted(storage: KeyedStorage, id: string, deleted: number): Promise<boolean> {
  const opened = openStored(await storage.get('drafts', id));
  if (typeof opened === 'string') return false;
  const next = packDraft({ ...opened, deleted, revision: opened.revision + 1 });
  return storage.put('drafts', next, (there) => revisionOf(there) === opened.revision);
}

export const deleteDraft = (storage: KeyedStorage, id: string) => markDeleted(storage, id, Date.now());
export const restoreDraft = (storage: KeyedStorage, id: string) => markDeleted(storage, id, 0);

/** Removes for good what was deleted long ago. */
export async function clearDeleted(storage: KeyedStorage, now: number): Promise<void> {
  for (const { id, deleted } of (await readShelf(storage)).drafts) {
    if (deleted === 0 || now - deleted < KEPT_DELETED_MS) continue;
    await removeVersions(storage, id);
    await storage.remove('drafts', id);
  }
}
