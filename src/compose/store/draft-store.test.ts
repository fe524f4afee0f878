import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DRAFT, type Draft, type Paragraph } from '../draft.ts';
import { MOST_NODES } from '../draft-limits.ts';
import { deleteDraft, readShelf, addDraft, setAside, clearDeleted, KEPT_DELETED_MS } from './draft-shelf.ts';
import { draftStore, type DraftStore } from './draft-store.ts';
import type { KeyedStorage } from './keyed-storage.ts';
import { localStorageOf, memoryStorage } from './local-storage.ts';
import { openStored } from './stored-draft.ts';
import type { Saved, Tabs } from './tabs.ts';
import { listVersions } from './versions.ts';

const paragraph = (id: number, text: string): Paragraph => ({ id, kind: 'paragraph', text });
const DRAFT: Draft = { ...EMPTY_DRAFT, title: '总结', nodes: [paragraph(1, '甲'), paragraph(2, '乙')] };

let storage: KeyedStorage;
let tabs: ((saved: Saved) => void)[];

/** A tab with a draft of the storage open. */
async function tab(id: string): Promise<DraftStore> {
  const opened = openStored(await storage.get('drafts', id));
  if (typeof opened === 'string') throw new Error(opened);
  let own: ((saved: Saved) => void) | undefined;
  const channel: Tabs = {
    tell: (saved) => {
      for (const hear of tabs) if (hear !== own) hear(saved);
    },
    listen: (hear) => {
      own = hear;
      tabs.push(hear);
    },
  };
  return draftStore(opened, { storage, tabs: channel, changed: () => undefined });
}

const texts = (draft: Draft) => draft.nodes.map(({ text }) => text);
const stored = async (id: string) =>
  texts((openStored(await storage.get('drafts', id)) as { history: { present: Draft } }).history.present);

beforeEach(() => {
  vi.useFakeTimers();
  storage = localStorageOf(memoryStorage());
  tabs = [];
  return () => {
    vi.useRealTimers();
  };
});

const start = async () => (await addDraft(storage, DRAFT)).id;

test('what is being typed is on the screen and is kept within a second, without a step of its own', async () => {
  const id = await start();
  const store = await tab(id);
  store.type({ type: 'edit', id: 1, text: '甲，正在写' });
  store.type({ type: 'edit', id: 1, text: '甲，正在写的' });
  expect(texts(store.draft())).toEqual(['甲，正在写的', '乙']);
  expect(store.history().past).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await stored(id)).toEqual(['甲，正在写的', '乙']);
});

test('after a reload what was being typed is there, and undo takes it back', async () => {
  const id = await start();
  const store = await tab(id);
  store.dispatch({ type: 'edit', id: 2, text: '乙改' });
  store.type({ type: 'edit', id: 1, text: '甲改' });
  await vi.advanceTimersByTimeAsync(1000);
  const again = await tab(id);
  expect(texts(again.draft())).toEqual(['甲改', '乙改']);
  again.undo();
  expect(texts(again.draft())).toEqual(['甲', '乙改']);
  again.undo();
  expect(texts(again.draft())).toEqual(['甲', '乙']);
  again.redo();
  expect(texts(again.draft())).toEqual(['甲', '乙改']);
});

test('typing elsewhere confirms what was typed; taking an edit back leaves the text as it was', async () => {
  const store = await tab(await start());
  store.type({ type: 'edit', id: 1, text: '甲改' });
  store.type({ type: 'field', name: 'title', value: '新题' });
  expect(store.history().present.title).toBe('总结');
  expect(texts(store.history().present)).toEqual(['甲改', '乙']);
  store.type(undefined);
  expect(store.draft().title).toBe('总结');
});

test('a step that changes nothing enters no history', async () => {
  const store = await tab(await start());
  store.dispatch({ type: 'step', id: 1, step: -1 });
  store.dispatch({ type: 'level', id: 1, step: 1 });
  store.type({ type: 'edit', id: 1, text: '甲' });
  store.settle();
  expect(store.history().past).toEqual([]);
});

test('two tabs: the newer state is taken over, and typing at another place goes on', async () => {
  const id = await start();
  const [one, other] = [await tab(id), await tab(id)];
  other.type({ type: 'edit', id: 2, text: '乙，别处在写' });
  one.type({ type: 'edit', id: 1, text: '甲，这里在写' });
  await vi.advanceTimersByTimeAsync(3000);
  for (const store of [one, other]) {
    expect(texts(store.draft())).toEqual(['甲，这里在写', '乙，别处在写']);
    expect(store.beside()).toEqual([]);
  }
  one.type({ type: 'edit', id: 1, text: '甲，这里接着写' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(texts(other.draft())).toEqual(['甲，这里接着写', '乙，别处在写']);
  expect(await stored(id)).toEqual(['甲，这里接着写', '乙，别处在写']);
});

test('two tabs at one place: the newer state is taken over, one’s own words are kept beside it and as a version', async () => {
  const id = await start();
  const [one, other] = [await tab(id), await tab(id)];
  one.dispatch({ type: 'edit', id: 1, text: '甲，先改好的' });
  other.type({ type: 'edit', id: 1, text: '甲，没改完的' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(texts(other.draft())).toEqual(['甲，先改好的', '乙']);
  expect(other.beside()).toEqual([{ words: '甲，没改完的' }]);
  expect((await listVersions(storage, id)).map(({ draft }) => draft.nodes[0]?.text)).toContain('甲，没改完的');
  expect(await stored(id)).toEqual(['甲，先改好的', '乙']);
});

test('a confirmed step is never written over a newer state either', async () => {
  const id = await start();
  const one = await tab(id);
  tabs = [];
  const deaf = await tab(id);
  tabs = [];
  one.dispatch({ type: 'edit', id: 1, text: '甲，先存的' });
  await vi.advanceTimersByTimeAsync(10);
  deaf.dispatch({ type: 'edit', id: 2, text: '乙，后存的' });
  await vi.advanceTimersByTimeAsync(10);
  expect(texts(deaf.draft())).toEqual(['甲，先存的', '乙']);
  expect(deaf.beside()).toEqual([{ words: undefined }]);
  expect((await listVersions(storage, id)).map(({ draft }) => texts(draft))).toContainEqual(['甲', '乙，后存的']);
});

test('a record of a newer edition is not written over: this tab goes on with one of its own', async () => {
  const id = await start();
  const store = await tab(id);
  const newer = { ...((await storage.get('drafts', id)) as object), id, form: 99, revision: 7 };
  await storage.put('drafts', newer);
  store.dispatch({ type: 'edit', id: 1, text: '甲改' });
  await vi.advanceTimersByTimeAsync(10);
  expect(await storage.get('drafts', id)).toEqual(newer);
  expect(store.head().id).not.toBe(id);
  expect(await stored(store.head().id)).toEqual(['甲改', '乙']);
});

test('more than the composer can hold is refused, and what is there stays', async () => {
  const store = await tab(await start());
  store.dispatch({ type: 'open', draft: { ...DRAFT, nodes: Array.from({ length: MOST_NODES + 1 }, (_, i) => paragraph(i + 1, '')) } });
  expect(texts(store.draft())).toEqual(['甲', '乙']);
  expect(store.problem()).toBe('large');
});

test('a full device is told, and what is typed stays on the screen', async () => {
  const store = await tab(await start());
  storage.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  store.dispatch({ type: 'edit', id: 1, text: '甲改' });
  await vi.advanceTimersByTimeAsync(10);
  expect(store.problem()).toBe('full');
  expect(store.isUnsaved()).toBe(true);
  expect(texts(store.draft())).toEqual(['甲改', '乙']);
});

test('each draft is read on its own: damaged and newer ones are listed beside the others and stay as they are', async () => {
  const id = await start();
  await storage.put('drafts', { id: 'x', form: 1, draft: { version: 1 } } as { id: string });
  await storage.put('drafts', { ...((await storage.get('drafts', id)) as object), id: 'y', form: 2 } as { id: string });
  await setAside(storage, { version: 1 });
  const { drafts, unreadable } = await readShelf(storage);
  expect(drafts.map((each) => each.id)).toEqual([id]);
  expect(unreadable.map(({ problem }) => problem).sort()).toEqual(['damaged', 'damaged', 'newer']);
});

test('a name that is given while a saving is on its way, or while another tab saves, is kept', async () => {
  const id = await start();
  const [one, other] = [await tab(id), await tab(id)];
  one.dispatch({ type: 'edit', id: 1, text: '甲改' });
  await vi.advanceTimersByTimeAsync(0);
  one.rename('上半年');
  expect(one.isUnsaved()).toBe(true);
  other.dispatch({ type: 'edit', id: 2, text: '乙改' });
  await vi.advanceTimersByTimeAsync(1000);
  expect([one.head().name, other.head().name]).toEqual(['上半年', '上半年']);
  expect(openStored(await storage.get('drafts', id))).toMatchObject({ name: '上半年' });
  expect(one.isUnsaved()).toBe(false);
});

test('a deleted draft can be brought back for a month; its name changes without its text', async () => {
  const id = await start();
  const store = await tab(id);
  store.rename('上半年');
  await vi.advanceTimersByTimeAsync(10);
  await deleteDraft(storage, id);
  await clearDeleted(storage, Date.now());
  expect((await readShelf(storage)).drafts[0]).toMatchObject({ id, name: '上半年' });
  await clearDeleted(storage, Date.now() + KEPT_DELETED_MS);
  expect((await readShelf(storage)).drafts).toEqual([]);
});
