import { copyText } from '../../browser/copy-text.ts';
import { DOCX_TYPE } from '../../docx/docx-type.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { markdown } from '../../official/markdown.ts';
import { plainText } from '../../official/plain-text.ts';
import { richText } from '../../official/rich-text.ts';
import type { OfficialDocument } from '../../official/official-document.ts';
import type { Finding } from '../proof/finding.ts';
import { markedDocument } from '../proof/marked-document.ts';
import { chatApp, handedOver } from '../host.ts';
import type { Composer } from './composer-context.ts';
import { currentDocument } from './current-document.ts';
import { fileName, saveFile } from './save-file.ts';

type Out = 'docx' | 'rich' | 'text' | 'markdown' | 'print';

function copy(composer: Composer, text: string, html: string): string {
  return copyText({ text, html }) ? '已复制，到 Word、WPS 或聊天里粘贴。' : showText(composer, text);
}

/** Where the browser refuses to copy, the text is laid out to be selected by hand. */
function showText({ need }: Composer, text: string): string {
  const box = need<HTMLTextAreaElement>('[data-by-hand]');
  box.hidden = false;
  box.value = text;
  box.focus();
  box.select();
  return '浏览器不让复制。全文已列在下面并选中，请长按或按右键复制。';
}

function copyOut(composer: Composer, document: OfficialDocument, out: 'rich' | 'text'): string {
  const text = plainText(document);
  const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return copy(composer, text, out === 'rich' ? richText(document) : lines.join(''));
}

/**
 * Why a way out failed: a part of the page that did not come, or a fault of ours, told as it is. While there is a network, such a part
 * is missing because the site was built anew: its name went with the old build, and trying again does not help.
 */
export function reasonOf(error: unknown, isOnline: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/dynamically imported module|Importing a module|Failed to fetch/i.test(message))
    return isOnline
      ? '网站更新过，请重新载入（草稿已保存）。急用可以先复制全文。'
      : '写文件的程序没有取到，网络断了。联网后再试一次，或先复制全文；草稿都在。';
  return `没有成功：${message}。可以先复制全文；草稿都在。`;
}

/** What the check found, in a sentence; empty where it found nothing. */
const restOf = (findings: readonly Finding[], where: string) =>
  findings.length > 0 ? `交稿检查有${findings.length}处要看，${where}清单在“交稿检查”一栏。` : '';

async function takeAway(composer: Composer, out: Out, check: () => Promise<Finding[]>, sheets: () => Promise<unknown>): Promise<string> {
  const document = currentDocument(composer);
  // A press to copy is good for a moment only: the copy comes before the check.
  const copied = out === 'rich' || out === 'text' ? copyOut(composer, document, out) : '';
  const findings = await check();
  const rest = restOf(findings, out === 'docx' ? '已在文件里用批注标出，' : '');
  switch (out) {
    case 'docx': {
      // The Word library comes with the first download, not with the page.
      const { toDocx } = await import('../../docx/to-docx.ts');
      const marked = markedDocument(document, composer.store.draft(), findings);
      saveFile(toDocx(marked) as Uint8Array<ArrayBuffer>, fileName(document.title, 'docx'), DOCX_TYPE);
      return handedOver('Word 文件', navigator.userAgent) + rest;
    }
    case 'rich':
    case 'text':
      return copied + rest;
    case 'markdown':
      saveFile(markdown(document), fileName(document.title, 'md'), 'text/markdown;charset=utf-8');
      return handedOver('Markdown 文件', navigator.userAgent) + rest;
    case 'print':
      await sheets();
      window.print();
      return rest;
    default:
      return out satisfies never;
  }
}

/** In chat apps copying comes first, for their browsers drop downloads. */
function arrangeForChat({ need }: Composer, panel: HTMLElement): void {
  const app = chatApp(navigator.userAgent);
  if (!app) return;
  need('[data-chat-app]').textContent = app;
  const note = need('[data-in-chat]');
  note.hidden = false;
  panel.prepend(need('[data-group-copy]'), need('[data-group-link]'), note);
}

/** The ways out: Word, copying, Markdown, print. @param check 交稿检查, made before each of them @param sheets settles when they can be printed */
export function exportPanel(composer: Composer, check: () => Promise<Finding[]>, sheets: () => Promise<unknown>): void {
  const panel = composer.need('[data-export]');
  arrangeForChat(composer, panel);
  // A field that loses the focus redraws what stands above: the button would jump between press and release, and nothing be clicked.
  panel.addEventListener('mousedown', (event) => {
    if ((event.target as Element).closest('button')) event.preventDefault();
  });
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-out]');
    if (!button) return;
    // What is being typed goes along.
    if (document.activeElement instanceof HTMLElement && document.activeElement !== button) document.activeElement.blur();
    takeAway(composer, button.dataset['out'] as Out, check, sheets).then(
      (message) => {
        composer.say(message);
      },
      (error: unknown) => {
        composer.say(reasonOf(error, navigator.onLine));
      },
    );
  });
}
