import { copyText } from '../browser/copy-text.ts';

const find = <T extends Element | null = HTMLElement>(root: ParentNode, selector: string) => root.querySelector(selector) as T;

/** Link, QR code and citation of the page, or of one place on it (`data-anchor`), with buttons to pass them on. */
class ShareBox extends HTMLElement {
  connectedCallback(): void {
    const { anchor, url } = this.dataset;
    // The address of the window, without its query: it is where the page was found, on a mirror too.
    const address = location.origin + location.pathname + (anchor ? `#${anchor}` : '');
    const link = find<HTMLAnchorElement>(this, '[data-link]');
    const citation = find(this, '[data-citation]');
    link.href = address;
    link.textContent = address;
    citation.textContent = (citation.textContent as string).replace(url as string, address);
    this.dataset['url'] = address;
    find(this, '[data-tools]').hidden = false;
    find(this, '[data-act=send]').hidden = !navigator.share;
    // Neither code nor host where the site does not know its own address.
    const host = find<HTMLElement | null>(this, '[data-host]');
    if (host) host.hidden = host.dataset['host'] === location.host;
    find(this, '[data-wechat]').hidden = !/MicroMessenger/.test(navigator.userAgent);
    this.onclick = (event) => this.act((event.target as HTMLElement).dataset['act']);
  }

  act(name: string | undefined): void {
    const { title, url } = this.dataset as { title: string; url: string };
    if (name === 'send') navigator.share({ title, url }).catch(() => undefined);
    if (name !== 'link' && name !== 'citation') return;
    const source = find(this, `[data-${name}]`);
    const text = source.textContent as string;
    const copied = copyText({ text, html: text.replace(url, `<a href="${url}">${url}</a>`) });
    if (!copied) (getSelection() as Selection).selectAllChildren(source);
    find(this, '[role=status]').textContent = copied ? '已复制。' : '复制不了。文字已选中，请长按复制。';
  }
}

/** A box for one place of the page, made from the page's own. */
function boxFor(anchor: string): HTMLElement {
  const box = find(document, 'share-box').cloneNode(true) as HTMLElement;
  const code = find<HTMLImageElement | null>(box, 'img');
  box.dataset['anchor'] = anchor;
  box.dataset['url'] = find<HTMLElement>(document, 'share-box').dataset['url'] as string;
  if (code) code.src += `#${anchor}`;
  find(box, '[role=status]').textContent = '';
  return box;
}

/** Opens the box behind its place, or closes it. */
function toggle(control: Element, anchor: string, place: Element): void {
  const next = place.nextElementSibling;
  const open = next && next.tagName === 'SHARE-BOX';
  if (open) next.remove();
  else place.after(boxFor(anchor));
  control.setAttribute('aria-expanded', String(!open));
}

/** Gives a heading a button that opens its box. */
function addButton(heading: Element, anchor: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain-button share-button';
  button.textContent = '分享';
  button.setAttribute('aria-label', `分享“${heading.textContent}”`);
  button.setAttribute('aria-expanded', 'false');
  button.onclick = () => toggle(button, anchor, heading);
  // The heading keeps its own name: lists of headings are read without the button's words.
  heading.setAttribute('aria-label', heading.textContent as string);
  heading.append(button);
  showWhenHeld(heading);
}

const HELD_MS = 450;

/** Where nothing hovers, a held finger shows the heading's button. */
function showWhenHeld(heading: Element): void {
  let timer = 0;
  const end = () => {
    window.clearTimeout(timer);
  };
  heading.addEventListener(
    'touchstart',
    () => {
      end();
      timer = window.setTimeout(() => heading.classList.add('is-held'), HELD_MS);
    },
    { passive: true },
  );
  for (const over of ['touchend', 'touchmove', 'touchcancel']) heading.addEventListener(over, end, { passive: true });
}

customElements.define('share-box', ShareBox);

const UNSHARED = ['related', 'practices', 'defects', 'forms', 'facts', 'law'];
for (const heading of document.querySelectorAll('.entry .prose > h2[id], .entry .section[id] > h2')) {
  const anchor = heading.id || (heading.parentElement as Element).id;
  if (!UNSHARED.includes(anchor)) addButton(heading, anchor);
}

// On its own page a wording's link leads nowhere new: it opens the box instead.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.entry .wording-foot a[data-share]')) {
  const foot = link.parentElement as Element;
  link.onclick = (event) => {
    event.preventDefault();
    toggle(link, link.hash.slice(1), foot);
  };
}
