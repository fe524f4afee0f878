import { fillText } from '../fills.ts';
import { EMPTY_DRAFT, isBlankDraft, type Draft } from '../draft.ts';
import { parseDraftText, type DraftProblem } from '../parse-draft.ts';
import type { Composer } from './composer-context.ts';
import { keepText } from './edit-text.ts';
import { fileName, saveFile } from './save-file.ts';
import { NOTHING_OPEN } from './view-state.ts';

const REASONS: Record<DraftProblem, string> = {
  damaged: '这不是本站的草稿，或者内容残缺。',
  newer: '这份草稿出自本站更新的版本。刷新页面后再打开。',
};

/** Puts a draft in place of the present one; one step back brings that one again. */
export function openDraft(composer: Composer, draft: Draft | DraftProblem): void {
  if (typeof draft === 'string') {
    composer.say(REASONS[draft]);
    return;
  }
  keepText(composer);
  const replaced = !isBlankDraft(composer.store.draft());
  composer.show(NOTHING_OPEN);
  composer.store.dispatch({ type: 'open', draft });
  composer.say(replaced ? '草稿已打开。原来的一份可以用“撤销”找回。' : '草稿已打开。');
}

/** Saving a draft as a file, opening one, starting afresh. */
export function draftFiles(composer: Composer): void {
  const input = composer.need<HTMLInputElement>('[data-open-file]');
  composer.need('[data-save-draft]').addEventListener('click', () => {
    const draft = composer.store.draft();
    saveFile(JSON.stringify(draft, null, 1), fileName(fillText(draft.title, draft.fills), 'json'), 'application/json');
    composer.say('草稿文件已生成。换一台电脑，用“打开草稿文件”接着写。');
  });
  composer.need('[data-open-draft]').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      openDraft(composer, parseDraftText(String(reader.result)));
      input.value = '';
    });
    reader.readAsText(file);
  });
  composer.need('[data-clear]').addEventListener('click', () => {
    composer.show(NOTHING_OPEN);
    composer.store.dispatch({ type: 'open', draft: EMPTY_DRAFT });
    composer.say('草稿已清空，可以撤销。');
    composer.need('[data-undo]').focus();
  });
}
