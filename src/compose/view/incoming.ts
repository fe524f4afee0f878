import { wordCount } from '../word-count.ts';
import type { Draft } from '../draft.ts';
import { isReceivable } from '../draft-limits.ts';
import type { DraftProblem } from '../parse-draft.ts';
import { addDraft } from '../store/draft-shelf.ts';
import type { Composer } from './composer-context.ts';
import { goTo } from './go-to-draft.ts';

const REASONS: Record<DraftProblem, string> = {
  damaged: '这不是本站的草稿，或者内容残缺。',
  newer: '这份草稿出自本站更新的版本。刷新页面后再打开。',
  large: '这份草稿超过2000项或20万字，或有一段超过2万字、有一栏超过1000字，没有打开。',
};

/** The draft that waits for an answer. */
const waiting = new WeakMap<HTMLElement, Draft>();

/** Tells what a draft from elsewhere holds and asks whether to take it in. @param from 链接, 文件 */
export function offerDraft({ need, say }: Composer, draft: Draft | DraftProblem, from: string, remark = ''): void {
  if (typeof draft === 'string' || !isReceivable(draft)) {
    say(REASONS[typeof draft === 'string' ? draft : 'large']);
    return;
  }
  const offer = need('[data-incoming]');
  const paragraphs = draft.nodes.filter(({ kind }) => kind === 'paragraph').length;
  const words = wordCount(draft.nodes.map(({ text }) => text).join('\n'));
  waiting.set(offer, draft);
  offer.hidden = false;
  need('[data-incoming-about]').textContent =
    `${from}带来一份草稿“${draft.title.slice(0, 40) || '未写标题'}”，共${paragraphs}段、${words}字。打开它另成一份，现在这份留在“草稿”一栏里。${remark}`;
  offer.scrollIntoView({ block: 'nearest' });
  need('[data-incoming-open]').focus();
}

async function takeIn(composer: Composer, draft: Draft): Promise<void> {
  await goTo(composer, await addDraft(composer.store.storage, draft));
  composer.say('草稿已打开。原来的一份在“草稿”一栏里。');
}

/** The question before a draft from elsewhere enters, and its answers. */
export function incomingPanel(composer: Composer): void {
  const offer = composer.need('[data-incoming]');
  composer.need('[data-incoming-open]').addEventListener('click', () => {
    const draft = waiting.get(offer);
    offer.hidden = true;
    if (draft)
      takeIn(composer, draft).catch(() => {
        composer.say('没有打开，存储可能已满。现在这份没有动。');
      });
  });
  composer.need('[data-incoming-leave]').addEventListener('click', () => {
    offer.hidden = true;
  });
}
