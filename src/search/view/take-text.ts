import { copyText } from '../../browser/copy-text.ts';
import { wordingHtml } from '../../lib/wording-html.ts';

/** Copies a text and says so on the button. */
export function takeText(button: HTMLButtonElement, text: string): void {
  button.textContent = copyText({ text, html: wordingHtml(text) }) ? '已复制' : '没有复制成功';
  window.setTimeout(() => {
    button.textContent = '复制';
  }, 2000);
}
