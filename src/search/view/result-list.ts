import type { LawLine } from '../answer/law-line.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import type { HitWording, SearchHit } from '../answer/search-hit.ts';

/** Pages that mark what led to them: those of entries. */
const MARKING = /\/(?:practices|summaries)\/[^/]/;

/** The inverse of `escapeHtml`. */
const plainText = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What `markHtml` writes, as nodes: its marks, and all else as text, whatever it holds. */
export const excerptNodes = (document: Document, excerpt: string): Node[] =>
  excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, i) => (i % 2 === 1 ? element(document, 'mark', '', plainText(part)) : document.createTextNode(plainText(part))));

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

/** An address with the words to mark, before its anchor; as it is where its page marks nothing. */
export function withHighlight(url: string, highlight: string): string {
  if (highlight === '' || !MARKING.test(url)) return url;
  const [path = '', anchor] = url.split('#');
  return `${path}?highlight=${encodeURIComponent(highlight)}${anchor ? `#${anchor}` : ''}`;
}

/** A button that copies a text; the search page serves it. */
function copyButton(document: Document, text: string, label = '复制'): HTMLElement {
  const copy = element(document, 'button', 'plain-button hit-copy', label);
  copy.setAttribute('type', 'button');
  copy.dataset['take'] = text;
  return copy;
}

/** The draft counter of the page header serves it. */
function collectButton(document: Document, wording: HitWording): HTMLElement {
  const collect = element(document, 'button', 'plain-button hit-copy', '收进草稿');
  collect.setAttribute('type', 'button');
  collect.dataset['collect'] = '收进草稿';
  collect.dataset['item'] = JSON.stringify(wording);
  return collect;
}

/** The other wordings of the same practice, folded: none of them says what was looked for. */
function otherNodes(document: Document, { others = [], library }: SearchHit): HTMLElement[] {
  if (others.length === 0) return [];
  const summary = element(document, 'summary', '', `同一做法的其他措辞（${others.length}）`);
  const list = others.map(({ url, wording }) =>
    element(
      document,
      'div',
      'hit-best is-wording',
      element(document, 'p', 'hit-place', link(document, url, wording.slot)),
      element(document, 'p', 'hit-text', wording.text),
      copyButton(document, wording.text),
      ...(library ? [] : [collectButton(document, wording)]),
    ),
  );
  return [element(document, 'details', 'hit-others', summary, ...list)];
}

/** What the named practice comes to: its first steps, one of its figures, the law that it rests on. */
function answerNodes(document: Document, { answer }: SearchHit, highlight: string): HTMLElement[] {
  if (!answer) return [];
  const { steps, allSteps, figure, basis } = answer;
  const list = element(document, 'ol', 'answer-steps', ...steps.map((step) => element(document, 'li', '', step)));
  const links = [
    link(document, withHighlight(allSteps.url, highlight), allSteps.label),
    ...(figure ? [link(document, figure.url, `数字：${figure.text}`)] : []),
    ...(basis ? [link(document, basis.url, `依据：${basis.text}`)] : []),
  ];
  return [list, element(document, 'p', 'answer-links', ...links)];
}

/** The best section or wording under an entry: where it stands, what it says, and a way to take it along. */
function placeNodes(document: Document, { place, excerpt, wording, take, url, library }: SearchHit, highlight: string): HTMLElement {
  const text = element(document, 'p', 'hit-text', ...excerptNodes(document, excerpt));
  if (!place && !wording && !take) return text;
  const label = place?.label ?? (wording ? wording.slot : '');
  const head = element(document, 'p', 'hit-place', link(document, withHighlight(place?.url ?? url, highlight), label));
  const box = element(document, 'div', wording ? 'hit-best is-wording' : 'hit-best', ...(label ? [head] : []), text);
  if (take) box.append(copyButton(document, take, '复制这一组'));
  if (wording) {
    box.append(copyButton(document, wording.text));
    // A draft links its items to pages of this site.
    if (!library) box.append(collectButton(document, wording));
  }
  return box;
}

/** The one line above the results: what the law says to the question. */
export function lineNode(document: Document, { text, cite, url }: LawLine): HTMLElement {
  return element(document, 'p', 'law-line', link(document, url, text, ' · ', element(document, 'span', 'law-line-cite', cite)));
}

/** Puts under a brief item what of the text answers best. @param hit the same result, whole */
export function completeItem(document: Document, item: HTMLElement, hit: SearchHit, highlight: string): void {
  delete item.dataset['brief'];
  if (hit.place ?? hit.wording) item.append(placeNodes(document, hit, highlight));
}

/** One list item of the result list. @param highlight words to mark on the page that one lands on */
export function hitItem(document: Document, hit: SearchHit, highlight: string): HTMLLIElement {
  const item = document.createElement('li');
  if (hit.brief) item.dataset['brief'] = '';
  const title = link(document, withHighlight(hit.url, highlight), hit.title);
  // By ear the kind would else run into the title.
  const pause = element(document, 'span', 'visually-hidden', '，');
  const kind = element(document, 'span', 'hit-type', hit.library ? `${hit.type}，见“${hit.library}”` : hit.type);
  item.append(element(document, 'h2', 'entry-title', title, pause, kind));
  const facts = (hit.facts ?? []).map((fact) => element(document, 'span', '', fact));
  if (facts.length > 0) item.append(element(document, 'p', 'hit-facts', ...facts));
  if (hit.why) item.append(element(document, 'p', 'hit-why', hit.why));
  if (hit.lead) item.append(element(document, 'p', 'hit-lead', ...excerptNodes(document, hit.lead)));
  if (hit.answer) {
    // The summary leads, then the steps; below them the wording, with its text whole.
    item.className = 'answer';
    item.append(element(document, 'p', 'hit-lead', ...excerptNodes(document, hit.excerpt)), ...answerNodes(document, hit, highlight));
    if (hit.wording) item.append(placeNodes(document, { ...hit, excerpt: escapeHtml(hit.wording.text) }, highlight));
    return item;
  }
  item.append(placeNodes(document, hit, highlight), ...otherNodes(document, hit));
  return item;
}
