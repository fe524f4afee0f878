import { copyText } from '../../browser/copy-text.ts';
import { DOCX_TYPE } from '../../docx/docx-type.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { markdown } from '../../official/markdown.ts';
import { plainText } from '../../official/plain-text.ts';
import { richText } from '../../official/rich-text.ts';
import { blankUses } from '../fills.ts';
import { chatApp } from '../host.ts';
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

async function takeAway(composer: Composer, out: Out): Promise<string> {
  const document = currentDocument(composer);
  const open = blankUses(composer.store.draft()).filter(({ value }) => value === '').length;
  const rest = open > 0 ? `还有${open}种待填项没填，文中仍写作【】。` : '';
  switch (out) {
    case 'docx': {
      // The Word library comes with the first download, not with the page.
      const { toDocx } = await import('../../docx/to-docx.ts');
      saveFile(toDocx(document) as Uint8Array<ArrayBuffer>, fileName(document.title, 'docx'), DOCX_TYPE);
      return `Word 文件已生成。${rest}`;
    }
    case 'rich':
      return copy(composer, plainText(document), richText(document)) + rest;
    case 'text': {
      const text = plainText(document);
      const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
      return copy(composer, text, lines.join('')) + rest;
    }
    case 'markdown':
      saveFile(markdown(document), fileName(document.title, 'md'), 'text/markdown;charset=utf-8');
      return `Markdown 文件已生成。${rest}`;
    case 'print':
      window.print();
      return '';
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

/** The ways out: Word, copying, Markdown, print. */
export function exportPanel(composer: Composer): void {
  const panel = composer.need('[data-export]');
  arrangeForChat(composer, panel);
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-out]');
    if (!button) return;
    takeAway(composer, button.dataset['out'] as Out).then(
      (message) => {
        composer.say(message);
      },
      () => {
        composer.say('没有成功，可能是网络断了。可以再试一次，或先复制全文。');
      },
    );
  });
}
