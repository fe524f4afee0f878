import { markParts } from '../../lib/mark-parts.ts';

/** A query is no longer. */
const LONGEST_WORD = 60;

/** Words worth marking in a page's address: `?highlight=厂务公开 公示`. */
export function readHighlight(search: string): string[] {
  const words = (new URLSearchParams(search).get('highlight') ?? '').toLowerCase().split(/\s+/);
  return [...new Set(words)]
    .filter((word) => word.length > 1 && word.length <= LONGEST_WORD)
    .slice(0, 12)
    .sort((a, b) => b.length - a.length);
}

/** The same address without the words to mark. */
export function withoutHighlight(href: string): string {
  const address = new URL(href);
  address.searchParams.delete('highlight');
  return address.href;
}

/**
 * The words as a text has them: one that does not stand in it gives way to its longest pieces that do, of two characters and more.
 * @param text in small letters
 */
export function wordsIn(text: string, words: readonly string[]): string[] {
  const pieces = words.flatMap((word) => {
    const found: string[] = [];
    for (let from = 0; from < word.length;) {
      let end = word.length;
      while (end > from + 1 && !text.includes(word.slice(from, end))) end -= 1;
      if (end > from + 1) found.push(word.slice(from, end));
      from = end;
    }
    return found;
  });
  return [...new Set(pieces)].sort((a, b) => b.length - a.length);
}

/** Marks the words in the text of an element. @returns the marks in reading order */
function markText(root: Element, words: readonly string[]): HTMLElement[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const hidden = node.parentElement?.closest('script, style, button, aside, nav, details:not([open]), [hidden]');
    if (!hidden) texts.push(node as Text);
  }
  return texts.flatMap((text) => {
    const parts = markParts(text.data, words);
    if (!parts.some(({ marked }) => marked)) return [];
    const nodes = parts.map(({ text: part, marked }) => {
      if (!marked) return document.createTextNode(part);
      const mark = document.createElement('mark');
      mark.textContent = part;
      return mark;
    });
    text.replaceWith(...nodes);
    return nodes.filter((node): node is HTMLElement => node instanceof HTMLElement);
  });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Marks what was searched for on the page one has landed on, with a bar to go from place to place. */
export function showMarks(bar: HTMLElement, root: Element, words: readonly string[]): void {
  const marks = markText(root, wordsIn(root.textContent.toLowerCase(), words));
  if (marks.length === 0) return;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  let at = -1;
  const go = (step: number) => {
    marks[at]?.classList.remove('is-current');
    at = (at + step + marks.length) % marks.length;
    marks[at]?.classList.add('is-current');
    marks[at]?.scrollIntoView({ block: 'center' });
    status.textContent = `第${at + 1}处，共${marks.length}处`;
  };
  status.textContent = `标出${marks.length}处`;
  const clear = () => {
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    root.normalize();
    bar.hidden = true;
  };
  bar.append(
    status,
    button('上一处', () => {
      go(at < 0 ? 0 : -1);
    }),
    button('下一处', () => {
      go(1);
    }),
    button('关闭', clear),
  );
  bar.hidden = false;
  // Messages at the foot of the window stand above the bar, however many lines it takes; a hidden bar is 0 high.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--foot', `${bar.offsetHeight}px`);
  }).observe(bar);
  if (!location.hash) go(1);
}
