import { element, refill } from '../../browser/elements.ts';
import { compareDrafts, type ComparedLine } from '../compare-drafts.ts';
import { addDraft, addEmptyDraft, clearDeleted, deleteDraft, readShelf, restoreDraft, type Unreadable } from '../store/draft-shelf.ts';
import type { OpenedDraft } from '../store/stored-draft.ts';
import { listVersions, REASONS, type Version } from '../store/versions.ts';
import { wordCount } from '../word-count.ts';
import type { Composer } from './composer-context.ts';
import { nameOf } from './draft-name.ts';
import { goTo } from './go-to-draft.ts';
import { saveFile } from './save-file.ts';

const timeOf = (at: number) =>
  new Date(at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });

const wordsIn = ({ nodes }: { nodes: readonly { text: string }[] }) => wordCount(nodes.map(({ text }) => text).join('\n'));

/** A button; what goes wrong is told, and nothing is changed by it. */
function button({ say }: Composer, label: string, act: () => Promise<void> | void): HTMLElement {
  const made = element('button', { type: 'button', class: 'plain-button' }, label);
  made.addEventListener('click', () => {
    Promise.resolve()
      .then(act)
      .catch((error: unknown) => {
        say(`没有成功：${String(error)}。`);
      });
  });
  return made;
}

async function remove(composer: Composer, draft: OpenedDraft): Promise<void> {
  const { store, say } = composer;
  const isOpen = draft.id === store.head().id;
  if (isOpen) {
    const others = (await readShelf(store.storage)).drafts.filter(({ id, deleted }) => id !== draft.id && deleted === 0);
    await goTo(composer, others[0] ?? (await addEmptyDraft(store.storage)));
  }
  const done = await deleteDraft(store.storage, draft.id);
  say(done ? `“${nameOf(draft)}”已删除；三十天内可以在列表里恢复。` : '没有删除：另一个标签页刚改过它。再试一次。');
  await listDrafts(composer);
}

function draftItem(composer: Composer, draft: OpenedDraft): HTMLElement {
  const { store } = composer;
  const isOpen = draft.id === store.head().id;
  const present = isOpen ? store.draft() : draft.history.present;
  const tools = draft.deleted
    ? [
        button(composer, '恢复', async () => {
          await restoreDraft(store.storage, draft.id);
          await listDrafts(composer);
          composer.need<HTMLElement>('[data-shelf] summary').focus();
        }),
      ]
    : [...(isOpen ? [] : [button(composer, '打开', () => goTo(composer, draft))]), button(composer, '删除', () => remove(composer, draft))];
  return element(
    'li',
    { class: draft.deleted ? 'is-deleted' : isOpen ? 'is-open' : '', 'aria-current': isOpen ? 'true' : undefined },
    element('span', { class: 'shelf-name' }, nameOf(draft)),
    element(
      'span',
      { class: 'note' },
      draft.deleted ? '已删除' : `${timeOf(draft.saved)}，${wordsIn(present)}字${isOpen ? '，正在写' : ''}`,
    ),
    element('span', {}, ...tools),
  );
}

const PROBLEMS = { damaged: '残缺，打不开', newer: '出自本站更新的版本', large: '超过能排的长度' };

function unreadableItem(composer: Composer, { room, id, problem, record }: Unreadable): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'shelf-name' }, '打不开的一份'),
    element('span', { class: 'note' }, PROBLEMS[problem]),
    element(
      'span',
      {},
      button(composer, '取出原样', () => {
        saveFile(JSON.stringify(record, null, 1), `打不开的草稿-${id}.json`, 'application/json');
      }),
      button(composer, '丢弃', async () => {
        await composer.store.storage.remove(room, id);
        await listDrafts(composer);
      }),
    ),
  );
}

/** The drafts of this device, with what was deleted lately and what could not be read. */
export async function listDrafts(composer: Composer): Promise<void> {
  const { store, need } = composer;
  await store.flush();
  await clearDeleted(store.storage, Date.now());
  const { drafts, unreadable } = await readShelf(store.storage);
  refill(
    need('[data-shelf-list]'),
    ...[...drafts].sort((a, b) => Number(a.deleted > 0) - Number(b.deleted > 0)).map((draft) => draftItem(composer, draft)),
    ...unreadable.map((each) => unreadableItem(composer, each)),
  );
}

export async function newDraft(composer: Composer): Promise<void> {
  await goTo(composer, await addEmptyDraft(composer.store.storage));
  composer.say('另起了一份草稿，原来的一份在“全部草稿”里。');
  composer.need('[data-field="title"]').focus();
}

export async function copyDraft(composer: Composer): Promise<void> {
  const { store } = composer;
  store.settle();
  const name = `${nameOf({ ...store.head(), history: store.history() })}（副本）`;
  await goTo(composer, await addDraft(store.storage, store.draft(), name));
  composer.say(`已复制成“${name}”，现在写的是这一份。`);
}

function sideOf(text: string | undefined, { head, tail, before, after }: ComparedLine): HTMLElement {
  if (text === undefined) return element('td', {});
  if (before === undefined || after === undefined) return element('td', {}, element('mark', {}, text));
  if (before === after) return element('td', {}, text);
  const end = text.length - tail;
  return element('td', {}, text.slice(0, head), element('mark', {}, text.slice(head, end)), text.slice(end));
}

/** A version and the present state side by side. */
function compare(composer: Composer, version: Version): void {
  const { need, store } = composer;
  store.settle();
  const lines = compareDrafts(version.draft, store.draft());
  const changed = lines.filter(({ before, after }) => before !== after).length;
  need('[data-compare-about]').textContent = `${timeOf(version.at)}的版本在左，现在的在右，${changed}处不同。`;
  refill(
    need('[data-compare-lines]'),
    ...lines.map((line) =>
      element('tr', line.before === line.after ? { class: 'is-same' } : {}, sideOf(line.before, line), sideOf(line.after, line)),
    ),
  );
  const panel = need('[data-compare]');
  panel.hidden = false;
  panel.scrollIntoView({ block: 'start' });
  need('[data-compare-restore]').onclick = () => {
    bringBack(composer, version);
    panel.hidden = true;
  };
  need('[data-compare-close]').onclick = () => {
    panel.hidden = true;
  };
  need('[data-compare-close]').focus({ preventScroll: true });
}

function bringBack({ store, say }: Composer, version: Version): void {
  store.keepVersion('restore');
  store.dispatch({ type: 'open', draft: version.draft });
  say(`已换回${timeOf(version.at)}的版本，可以撤销；换回之前的样子也留了版本。`);
}

function versionItem(composer: Composer, version: Version): HTMLElement {
  return element(
    'li',
    {},
    element('span', { class: 'shelf-name' }, timeOf(version.at)),
    element('span', { class: 'note' }, `${REASONS[version.why]}，${wordsIn(version.draft)}字`),
    element(
      'span',
      {},
      button(composer, '对照', () => {
        compare(composer, version);
      }),
      button(composer, '换回', () => {
        bringBack(composer, version);
      }),
    ),
  );
}

/** The versions of the open draft. */
export async function listOwnVersions(composer: Composer): Promise<void> {
  const versions = await listVersions(composer.store.storage, composer.store.head().id);
  const none = element(
    'li',
    {},
    element('span', { class: 'note' }, '还没有版本。写作中每隔十分钟留一个，换骨架、清空、全部替换之前也留。'),
  );
  refill(composer.need('[data-version-list]'), ...(versions.length > 0 ? versions.map((each) => versionItem(composer, each)) : [none]));
}
