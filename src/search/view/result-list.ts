import type { LawLine } from '../answer/article-hits.ts';
import type { SearchHit } from '../answer/search-hit.ts';

/** Keeps <mark> and drops every other tag, whatever the excerpt holds. */
export function excerptNodes(document: Document, excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function element(document: Document, tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function link(document: Document, href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.append(...children);
  return made;
}

/** An address with the words to mark, before its anchor. */
export function withHighlight(url: string, highlight: string): string {
  if (highlight === '') return url;
  const [path = '', anchor] = url.split('#');
  return `${path}?highlight=${encodeURIComponent(highlight)}${anchor ? `#${anchor}` : ''}`;
}

/** The draft counter of the page header serves it. */
function collectButton(document: Document, wording: SearchHit['wording']): HTMLElement {
  const collect = element(document, 'button', 'hit-copy', '收进草稿');
  collect.setAttribute('type', 'button');
  collect.dataset['collect'] = '收进草稿';
  collect.dataset['item'] = JSON.stringify(wording);
  return collect;
}

/** The best section or wording under an entry: where it stands, what it says, and a way to take a wording along. */
function placeNodes(document: Document, { place, excerpt, wording, url, library }: SearchHit, highlight: string): HTMLElement {
  const text = element(document, 'p', 'hit-text', ...excerptNodes(document, excerpt));
  if (!place && !wording) return text;
  const label = place?.label ?? (wording ? wording.slot : '');
  const head = element(document, 'p', 'hit-place', link(document, withHighlight(place?.url ?? url, highlight), label));
  const box = element(document, 'div', wording ? 'hit-best is-wording' : 'hit-best', head, text);
  if (wording) {
    const copy = element(document, 'button', 'hit-copy', '复制');
    copy.setAttribute('type', 'button');
    copy.dataset['take'] = wording.text;
    box.append(copy);
    // A draft links its items to pages of this site.
    if (!library) box.append(collectButton(document, wording));
  }
  return box;
}

/** The one line above the results: what the law says to the question. */
export function lineNode(document: Document, { text, cite, url }: LawLine): HTMLElement {
  return element(document, 'p', 'law-line', link(document, url, text, ' · ', element(document, 'span', 'law-line-cite', cite)));
}

/** One list item of the result list. @param highlight words to mark on the page that one lands on */
export function hitItem(document: Document, hit: SearchHit, highlight: string): HTMLLIElement {
  const item = document.createElement('li');
  // A law's page marks nothing.
  const title = link(document, hit.type === '条款' ? hit.url : withHighlight(hit.url, highlight), hit.title);
  // By ear the kind would else run into the title.
  const pause = element(document, 'span', 'visually-hidden', '，');
  const kind = element(document, 'span', 'hit-type', hit.library ? `${hit.type}，见“${hit.library}”` : hit.type);
  item.append(element(document, 'h2', 'entry-title', title, pause, kind));
  if (hit.lead) item.append(element(document, 'p', 'hit-lead', ...excerptNodes(document, hit.lead)));
  item.append(placeNodes(document, hit, highlight));
  return item;
}
