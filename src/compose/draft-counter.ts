import { BASKET_KEY, DRAFT_KEY, readBasket, readCollected, store } from './basket.ts';
import { itemsOf } from './collect-items.ts';
import { copyText, wordingHtml } from './copy-text.ts';

const PROBLEMS = {
  absent: '浏览器不让本站在这台设备上保存，没有收进。可以用“复制”。',
  full: '这台设备给本站的存储空间已满，没有收进。可以到草稿里先下载再清空。',
};

/** The link to the draft in the header: counts what was collected, and serves every collect and copy button of the page. */
class DraftCounter extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-collect], [data-copy]');
      if (button?.dataset['copy'] !== undefined) void this.copy(button);
      else if (button) this.collect(button);
    });
    window.addEventListener('storage', ({ key }) => {
      if (key === null || key === BASKET_KEY || key === DRAFT_KEY) this.show();
    });
    // Back from the composer by the browser's cache of pages.
    window.addEventListener('pageshow', () => {
      this.show();
    });
    this.show();
  }

  /** Draws the count and the state of every button. */
  private show(): void {
    const { waiting, placed, count } = readCollected();
    this.querySelector('[data-count]')?.replaceChildren(count > 0 ? String(count) : '');
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-collect], [data-copy]')) {
      button.hidden = false;
      if (button.dataset['collect'] === undefined) continue;
      const items = itemsOf(button);
      const taken = items.length > 0 && items.every(({ key }) => waiting.has(key) || placed.has(key));
      button.classList.toggle('is-taken', taken);
      button.textContent = taken ? '已在草稿' : '收进草稿';
    }
  }

  /** Takes in what is missing; a second press takes it out again as long as it has not been placed. */
  private collect(button: HTMLButtonElement): void {
    const items = itemsOf(button);
    const keys = items.map(({ key }) => key);
    const { waiting, placed } = readCollected();
    const missing = items.filter(({ key }) => !waiting.has(key) && !placed.has(key));
    const rest = readBasket().filter(({ key }) => missing.length > 0 || !keys.includes(key));
    const problem = store(BASKET_KEY, [...rest, ...missing]);
    this.show();
    if (problem) this.say(PROBLEMS[problem]);
    else if (missing.length > 0) this.say(`已收进草稿，共${readCollected().count}条。`);
    else this.say(keys.some((key) => placed.has(key)) ? '已写进草稿，要去掉请到草稿里删除。' : '已从草稿取出。');
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const place = button.closest('.wording')?.querySelector('.wording-text');
    const text = place?.textContent ?? '';
    if (await copyText({ text, html: wordingHtml(text) })) {
      this.say('已复制。');
      return;
    }
    if (place) getSelection()?.selectAllChildren(place);
    this.say('这个浏览器不让复制。文字已选中，请长按或按右键复制。');
  }

  /** Shows a message at the foot of the window for a while. */
  private say(message: string): void {
    const status = this.querySelector('[data-said]');
    window.clearTimeout(this.timer);
    status?.replaceChildren(message);
    this.timer = window.setTimeout(() => {
      status?.replaceChildren();
    }, 5000);
  }
}

customElements.define('draft-counter', DraftCounter);
