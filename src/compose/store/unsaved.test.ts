import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';
import { startHistory } from '../history.ts';
import { addDraft } from './draft-shelf.ts';
import { draftStore } from './draft-store.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { localStorageOf, memoryStorage } from './local-storage.ts';
import { openStored, type OpenedDraft } from './stored-draft.ts';
import { forgetUnsaved, keepUnsaved, takeUnsaved } from './unsaved.ts';
import { listVersions } from './versions.ts';

const draftOf = (text: string): Draft => ({ ...EMPTY_DRAFT, nodes: [{ id: 1, kind: 'paragraph', text }] });

let storage: KeyedStorage;
let added: OpenedDraft;

/** The draft as a page shows it, standing on the revision that it knows. */
const showing = (text: string, revision = added.revision): OpenedDraft => ({ ...added, revision, history: startHistory(draftOf(text)) });
const textOf = ({ nodes: [node] }: Draft) => node?.text;
const stored = async (): Promise<string | undefined> => {
  const opened = openStored(await storage.get('drafts', added.id));
  return typeof opened === 'string' ? opened : textOf(opened.history.present);
};
const versions = async () => (await listVersions(storage, added.id)).map(({ draft }) => textOf(draft));

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.stubGlobal('localStorage', memoryStorage());
  storage = localStorageOf(memoryStorage());
  added = await addDraft(storage, draftOf('写'));
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test('what a closed page has left is the draft, once', async () => {
  keepUnsaved(showing('写完就走'), undefined);
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
  expect(localStorage.length).toBe(0);
});

test('a page that is left while a saving is on its way loses nothing of what came after it', async () => {
  const answers: (() => void)[] = [];
  const slow: KeyedStorage = {
    ...storage,
    put: async (...asked) => {
      const kept = await storage.put(...asked);
      // The page is gone before it hears of it.
      await new Promise<void>((resolve) => answers.push(resolve));
      return kept;
    },
  };
  const page = draftStore(added, { storage: slow, tabs: { tell: () => undefined, listen: () => undefined }, changed: () => undefined });
  page.type({ type: 'edit', id: 1, text: '写完就' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stored()).toBe('写完就');
  page.type({ type: 'edit', id: 1, text: '写完就走' });
  keepUnsaved(page.onScreen(), page.sent());
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
  expect(await versions()).toEqual([]);
});

test('the same where that saving never arrived', async () => {
  keepUnsaved(showing('写完就走'), 7);
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
});

test('where another tab has gone on, it becomes a version beside that tab’s state', async () => {
  await storage.put('drafts', {
    ...((await storage.get('drafts', added.id)) as { id: string }),
    revision: 2,
    saved: 5,
    draft: draftOf('别处写的'),
  } as never);
  keepUnsaved(showing('写完就走'), 7);
  await takeUnsaved(storage);
  expect(await stored()).toBe('别处写的');
  expect(await versions()).toEqual(['写完就走']);
});

test('a draft that was deleted for good meanwhile comes back with what was typed', async () => {
  keepUnsaved(showing('写完就走'), undefined);
  await storage.remove('drafts', added.id);
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
});

test('what the storage has no room for stays where it is, and the others are taken', async () => {
  keepUnsaved(showing('写完就走'), undefined);
  const full: KeyedStorage = { ...storage, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  await takeUnsaved(full);
  expect(await stored()).toBe('写');
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
});

test('a tab that saves in between is not written over', async () => {
  keepUnsaved(showing('写完就走'), undefined);
  let isFirst = true;
  const shared: KeyedStorage = {
    ...storage,
    put: async (room, record, allows) => {
      if (isFirst)
        await storage.put('drafts', {
          ...((await storage.get('drafts', added.id)) as { id: string }),
          revision: 2,
          draft: draftOf('别处写的'),
        } as never);
      isFirst = false;
      return storage.put(room, record, allows);
    },
  };
  await takeUnsaved(shared);
  expect(await stored()).toBe('别处写的');
  expect(await versions()).toEqual(['写完就走']);
});

test('each page that closes in the same moment has an entry of its own; that of earlier editions and damaged ones are read too', async () => {
  const other = await addDraft(storage, draftOf('另一份'));
  keepUnsaved(showing('写完就走'), undefined);
  const own = localStorage.key(0) ?? '';
  localStorage.setItem('upl-unsaved', (localStorage.getItem(own) ?? '').replaceAll(added.id, other.id));
  localStorage.setItem('upl-unsaved:damaged', '{"form":1,"draft":7');
  await takeUnsaved(storage);
  expect(await stored()).toBe('写完就走');
  added = other;
  expect(await stored()).toBe('写完就走');
  expect(localStorage.length).toBe(0);
});

test('a page that lives on and has saved takes its entry away', async () => {
  keepUnsaved(showing('写完就走'), undefined);
  forgetUnsaved();
  await takeUnsaved(storage);
  expect(await stored()).toBe('写');
});
