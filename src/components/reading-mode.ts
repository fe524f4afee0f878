import { READING_EASY, READING_KEY } from '../lib/boot-script.ts';
import { ReadAloud } from './read-aloud.ts';

/** 适老模式: large text, high contrast and reading aloud; chosen once, kept on the device. */
class ReadingMode extends HTMLElement {
  private aloud: ReadAloud | undefined;

  connectedCallback(): void {
    this.easyButton?.addEventListener('click', () => {
      this.choose(!this.easy);
    });
    this.readButton?.addEventListener('click', () => {
      this.aloud?.toggle();
    });
    // Another tab, or a page that comes back from the cache of the browser, may have been given another choice.
    window.addEventListener('storage', this.restore);
    window.addEventListener('pageshow', this.restore);
    window.addEventListener('pagehide', this.silence);
    this.show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('storage', this.restore);
    window.removeEventListener('pageshow', this.restore);
    window.removeEventListener('pagehide', this.silence);
    this.silence();
  }

  private get easyButton(): HTMLButtonElement | null {
    return this.querySelector('[data-easy]');
  }

  private get readButton(): HTMLButtonElement | null {
    return this.querySelector('[data-read]');
  }

  private get easy(): boolean {
    return document.documentElement.dataset['reading'] === READING_EASY;
  }

  private choose(easy: boolean): void {
    try {
      if (easy) localStorage.setItem(READING_KEY, READING_EASY);
      else localStorage.removeItem(READING_KEY);
    } catch {
      // Storage refused: the choice holds for this page.
    }
    this.apply(easy);
    this.say(easy ? '已打开适老模式：大字、高对比' : '已关闭适老模式');
  }

  private readonly restore = (): void => {
    try {
      this.apply(localStorage.getItem(READING_KEY) === READING_EASY);
    } catch {
      // Storage refused: nothing to restore.
    }
  };

  private readonly silence = (): void => {
    this.aloud?.stop();
  };

  private apply(easy: boolean): void {
    if (easy) document.documentElement.dataset['reading'] = READING_EASY;
    else delete document.documentElement.dataset['reading'];
    this.show();
  }

  private show(): void {
    this.easyButton?.setAttribute('aria-pressed', String(this.easy));
    if (!this.easy) this.silence();
    const button = this.readButton;
    if (!button) return;
    this.aloud ??= ReadAloud.of(document, (reading, words) => {
      button.textContent = reading ? '停止朗读' : '朗读';
      this.say(words);
    });
    button.hidden = !this.easy || !this.aloud;
  }

  private say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}

customElements.define('reading-mode', ReadingMode);
