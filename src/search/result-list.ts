import type { SearchHit } from './search-hit.ts';

/** Keeps <mark> and drops every other tag; Pagefind's excerpts are escaped, and this makes sure of it. */
export function excerptNodes(document: Document, excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** One list item of the result list. */
export function hitItem(document: Document, hit: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.className = 'entry-title';
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const type = document.createElement('span');
  type.className = 'hit-type';
  type.textContent = hit.type;
  heading.append(link, type);
  const excerpt = document.createElement('p');
  excerpt.append(...excerptNodes(document, hit.excerpt));
  item.append(heading, excerpt);
  return item;
}
