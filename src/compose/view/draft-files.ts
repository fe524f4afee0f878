import { handedOver } from '../host.ts';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';
import { MOST_CHARACTERS } from '../draft-limits.ts';
import { fillText } from '../fills.ts';
import { parseDraftText } from '../parse-draft.ts';
import type { Composer } from './composer-context.ts';
import { offerDraft } from './incoming.ts';
import { fileName, saveFile } from './save-file.ts';
import { NOTHING_OPEN } from './view-state.ts';

/** A character takes up to three bytes, its node's own words some more: a larger file is none of ours, and is not read. */
const LARGEST_FILE = MOST_CHARACTERS * 20;

function openFile(composer: Composer, file: File): void {
  if (file.size > LARGEST_FILE) {
    offerDraft(composer, 'large', '文件');
    return;
  }
  const reader = new FileReader();
  reader.addEventListener('load', () => {
    offerDraft(composer, parseDraftText(String(reader.result)), '文件');
  });
  reader.addEventListener('error', () => {
    composer.say(`文件读不出来：${reader.error?.message ?? ''}`);
  });
  reader.readAsText(file);
}

/** The draft as a file that hosts let pass on: as plain text, for the web share of Chromium refuses .json. */
function shareFile(composer: Composer, draft: Draft): void {
  const name = fileName(fillText(draft.title, draft.fills), 'txt');
  const file = new File([JSON.stringify(draft)], name, { type: 'text/plain' });
  navigator.share({ files: [file] }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    composer.say(`没有发出：${String(error)}。可以复制草稿链接。`);
  });
}

/** True where the host passes files on: phones' own browsers do, 微信's does not. */
function canShareFiles(): boolean {
  try {
    return navigator.canShare({ files: [new File([''], 'x.txt', { type: 'text/plain' })] });
  } catch {
    return false;
  }
}

/** Saving a draft as a file, opening one, starting afresh. */
export function draftFiles(composer: Composer): void {
  const { need, store } = composer;
  const input = need<HTMLInputElement>('[data-open-file]');
  need('[data-save-draft]').addEventListener('click', () => {
    const draft = store.draft();
    saveFile(JSON.stringify(draft, null, 1), fileName(fillText(draft.title, draft.fills), 'json'), 'application/json');
    composer.say(`${handedOver('草稿文件', navigator.userAgent)}换一台电脑，用“打开草稿文件”接着写。`);
  });
  need('[data-share-draft]').hidden = !canShareFiles();
  need('[data-share-draft]').addEventListener('click', () => {
    shareFile(composer, store.draft());
  });
  need('[data-open-draft]').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) openFile(composer, file);
    input.value = '';
  });
  need('[data-clear]').addEventListener('click', () => {
    composer.show(NOTHING_OPEN);
    store.keepVersion('clear');
    const { target, layout } = store.draft();
    store.dispatch({ type: 'open', draft: { ...EMPTY_DRAFT, target, ...(layout ? { layout } : {}) } });
    composer.say('草稿已清空，可以撤销；清空之前的样子也留了一个版本。');
    need('[data-undo]').focus();
  });
}
