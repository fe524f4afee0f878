import type { CollectedItem } from './draft.ts';
import { BASKET_KEY, readBasket, readCollected, store } from './basket.ts';
import { addButtons } from './card-buttons.ts';
import { itemsOf } from './collect-items.ts';
import { copyText } from '../browser/copy-text.ts';
import { wordingHtml } from '../lib/wording-html.ts';

// Every page carries this file: no class fields and no `?.`, which older browsers would need helpers for.

const PROBLEMS = {
  absent: '没有收进：浏览器不让本站保存。可以复制。',
  full: '没有收进：存储空间已满。请先清空草稿。',
};

const BUTTONS = '[data-collect], .wording [data-copy]';
const SHARES = 'a[data-share]';

let timer = 0;

/** Shows a message at the foot of the window for a while. */
function say(counter: Element, message: string): void {
  const said = counter.querySelector('[data-said]') as Element;
  clearTimeout(timer);
  said.textContent = message;
  timer = window.setTimeout(say, 5000, counter, '');
}

/** Draws the count and the state of every button. */
function show(counter: Element): void {
  const { waiting, placed, count } = readCollected();
  addButtons();
  (counter.querySelector('[data-count]') as Element).textContent = count ? String(count) : '';
  for (const button of document.querySelectorAll<HTMLElement>(BUTTONS)) {
    button.hidden = false;
    const label = button.dataset['collect'];
    if (!label) continue;
    const taken = itemsOf(button).every(({ key }) => waiting.has(key) || placed.has(key));
    button.classList.toggle('is-taken', taken);
    button.textContent = taken ? '已在草稿' : label;
  }
}

/** What was taken, by kind: figures carry a hint. */
function kinds(items: readonly CollectedItem[]): string {
  const figures = items.filter(({ hint }) => hint !== undefined).length;
  const counts: [number, string][] = [
    [items.length - figures, '条措辞'],
    [figures, '个数字'],
  ];
  return counts.flatMap(([count, noun]) => (count ? [`${count}${noun}`] : [])).join('、');
}

/** Takes in what is missing; a second press takes it out again as long as it has not been placed. */
function collect(button: HTMLElement): string {
  const items = itemsOf(button);
  const { waiting, placed } = readCollected();
  const missing = items.filter(({ key }) => !waiting.has(key) && !placed.has(key));
  const rest = readBasket().filter(({ key }) => missing.length || items.every((item) => item.key !== key));
  const problem = store(BASKET_KEY, [...rest, ...missing]);
  if (problem) return PROBLEMS[problem];
  if (missing.length) return `已收进草稿${items.length > 1 ? `：${kinds(missing)}` : ''}，共${readCollected().count}条。`;
  const stays = items.filter(({ key }) => placed.has(key)).length;
  if (stays === items.length) return '已写进草稿，请到草稿里删除。';
  return stays ? `已取出${items.length - stays}条；另${stays}条已写进草稿，请到草稿里删除。` : '已取出。';
}

/** The address of one wording, to be sent on: by the system's own sheet where there is one, else copied. */
function share(link: HTMLAnchorElement): string {
  if ('share' in navigator) {
    navigator.share({ url: link.href }).catch(() => undefined);
    return '';
  }
  const text = link.href;
  return copyText({ text, html: `<a href="${text}">${text}</a>` }) ? '已复制本条链接。' : `复制不了。链接是 ${text}`;
}

function copy(button: Element): string {
  const place = (button.closest('.wording') as Element).querySelector('.wording-text') as Element;
  const text = place.textContent as string;
  if (copyText({ text, html: wordingHtml(text) })) return '已复制。';
  (getSelection() as Selection).selectAllChildren(place);
  return '复制不了。文字已选中，请长按复制。';
}

/** The link to the draft in the header: counts what was collected, and serves every collect and copy button of the page. */
class DraftCounter extends HTMLElement {
  connectedCallback(): void {
    const draw = () => {
      show(this);
    };
    document.addEventListener('click', (event) => {
      const target = event.target as Element;
      const link = target.closest<HTMLAnchorElement>(SHARES);
      // On the page of an entry the link opens its box (components/share-box.ts).
      if (link && !event.defaultPrevented) {
        event.preventDefault();
        say(this, share(link));
      }
      const button = target.closest<HTMLElement>(BUTTONS);
      if (!button) return;
      say(this, button.dataset['collect'] ? collect(button) : copy(button));
      draw();
    });
    // Another tab; cards that a script has drawn; back from the composer.
    window.addEventListener('storage', draw);
    document.addEventListener('draft-refresh', draw);
    window.addEventListener('pageshow', draw);
    draw();
  }
}

customElements.define('draft-counter', DraftCounter);
