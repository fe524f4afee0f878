import { copyText } from '../browser/copy-text.ts';
import { escapeHtml } from '../lib/escape-html.ts';

/**
 * Copies the page as Markdown, e.g. into an assistant's question. The text is fetched when a finger or the pointer comes near:
 * old browsers copy only straight from a click, not after a wait.
 */
class MarkdownCopy extends HTMLElement {
  private text: string | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button') as HTMLButtonElement;
    button.hidden = false;
    const near = () => void this.load().catch(() => undefined);
    for (const event of ['mouseenter', 'touchstart', 'focus']) button.addEventListener(event, near, { passive: true });
    button.onclick = () => void this.act();
  }

  private async load(): Promise<void> {
    if (this.text !== undefined) return;
    const answer = await fetch(this.dataset['url'] as string);
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    this.text = await answer.text();
  }

  private async act(): Promise<void> {
    const status = this.querySelector('[role=status]') as HTMLElement;
    try {
      if (this.text === undefined) await this.load();
    } catch {
      status.textContent = '没有取到，请检查网络后再点一次。';
      return;
    }
    const text = this.text as string;
    const copied = copyText({ text, html: `<pre>${escapeHtml(text)}</pre>` });
    status.textContent = copied ? '已复制。' : '还没有复制成，请再点一次；仍不行就点“查看 Markdown”。';
  }
}

customElements.define('markdown-copy', MarkdownCopy);
