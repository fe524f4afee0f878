import { fileUrl } from '../lib/urls.ts';
import { forgetEverything, keepFiles, NotServed, outstanding } from './library-store.ts';
import { sizeText, type OfflineFile, type OfflineList } from './offline-list.ts';

const LIST = fileUrl('offline.json');

function whyNotKept(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return '设备上的空间不够，没有存完。腾出空间后再按一次，会接着存。';
  if (error instanceof NotServed && error.status === 404) return '网站刚更新过，清单已换成新的，没有存完。再按一次会接着存。';
  if (error instanceof NotServed) return '服务器没有给出文件（可能要先登录网络），没有存完。稍后再按一次会接着存。';
  return '网络中断，没有存完。再按一次会接着存，已存的不会重来。';
}

/** Keeps the whole library on the device: tells size and progress, goes on where it stopped, clears on request. */
class OfflineLibrary extends HTMLElement {
  private list: OfflineFile[] = [];

  connectedCallback(): void {
    this.hidden = false;
    document.querySelector('[data-without-script]')?.setAttribute('hidden', '');
    // Neither over plain http nor in old browsers: the page says what to do instead.
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.need('form').hidden = true;
      this.say('这个浏览器或网址（不是 https 开头）不支持离线保存。可以改用较新的浏览器，或下载单条的 Word 文件。');
      return;
    }
    this.need('form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.keep();
    });
    this.need('[data-word]').addEventListener('change', () => {
      void this.count();
    });
    this.need('[data-forget]').addEventListener('click', () => {
      void this.forget();
    });
    void this.load();
  }

  private need(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`<offline-library> lacks ${selector}`);
    return element;
  }

  private get wanted(): OfflineFile[] {
    const word = (this.need('[data-word]') as HTMLInputElement).checked;
    return this.list.filter(({ group }) => word || group !== 'word');
  }

  private say(words: string): void {
    this.need('[data-status]').textContent = words;
  }

  private async load(): Promise<void> {
    try {
      const response = await fetch(LIST, { cache: 'no-cache' });
      this.list = ((await response.json()) as OfflineList).files;
      await this.count();
    } catch {
      this.say('现在没有网络。已经保存的内容可以照常打开；联网后再来更新。');
    }
  }

  private async count(): Promise<void> {
    const { files, bytes, kept } = await outstanding(this.wanted, LIST);
    if (files === 0) this.say(`整库已保存在这台设备上（${this.wanted.length}个文件），断网也能打开和搜索。`);
    else if (kept > 0) this.say(`有${files}个文件是新的或更新过，约${sizeText(bytes)}。`);
    else this.say(`共${files}个文件，约${sizeText(bytes)}。`);
    this.need('[data-keep]').textContent = kept > 0 && files > 0 ? '更新' : '保存整库供离线使用';
    (this.need('[data-keep]') as HTMLButtonElement).disabled = files === 0;
  }

  private async keep(): Promise<void> {
    const button = this.need('[data-keep]') as HTMLButtonElement;
    const bar = this.need('progress') as HTMLProgressElement;
    button.disabled = true;
    bar.hidden = false;
    try {
      // Asked for once and not waited for: some browsers ask the reader first, and do not answer until then. A refusal only means
      // that the browser may clear the copy when it runs out of room.
      void navigator.storage?.persist?.().catch(() => false);
      await keepFiles(this.wanted, LIST, ({ done, total, bytes }) => {
        bar.max = total;
        bar.value = done;
        this.say(`正在保存：${done}/${total}，${sizeText(bytes)}`);
      });
      await this.count();
    } catch (error) {
      button.disabled = false;
      // The list is of an earlier build: the new one names what is there now.
      if (error instanceof NotServed && error.status === 404) await this.load();
      this.say(whyNotKept(error));
    }
    bar.hidden = true;
  }

  private async forget(): Promise<void> {
    try {
      await forgetEverything();
      this.say('离线内容已经清除。草稿不受影响。');
    } catch {
      this.say('没有清除成功。可以在浏览器设置里清除本网站的数据。');
    }
    (this.need('[data-keep]') as HTMLButtonElement).disabled = false;
  }
}

customElements.define('offline-library', OfflineLibrary);
