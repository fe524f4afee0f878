import type { Line, Message, Result } from '../types.ts';

/** Lines of a table of contents stand this near the beginning, and are no more. */
const NEAR = 60;

/** Lines without the table of contents, and what it lists. */
export interface WithoutContents {
  lines: Line[];
  /** Titles as `bareTitle` writes them. */
  listed: ReadonlySet<string>;
}

/** A title without the number before it and the page after it: “1. 工会工作总结……3” → “工会工作总结”. */
export function bareTitle(text: string): string {
  return text
    .replace(/^\d{1,2}\s*[.．、]\s*/, '')
    .replace(/[\s.．…·]+\d{1,4}$/, '')
    .replace(/\s+/g, '');
}

/**
 * Takes out a table of contents: two or more neighbouring lines near the beginning that come again, in the same order,
 * as lines of their own. They are titles of what follows, not headings.
 */
export function removeContents(lines: Line[]): Result<WithoutContents> {
  const titles = lines.map(({ text, table }) =>
    table || text.length > 60 || text.length < 4 || /[。；]$/.test(text) ? '' : bareTitle(text),
  );
  for (let from = 0; from < Math.min(NEAR, lines.length); from += 1) {
    const length = repeatedFrom(titles, from);
    if (length < 2) continue;
    const messages = lines
      .slice(from, from + length)
      .map(({ text, line }): Message => ({ kind: 'drop', rule: 'contents', line, text: '目录，没有收进草稿', before: text }));
    return {
      value: {
        lines: [...lines.slice(0, from), ...lines.slice(from + length)],
        listed: new Set(titles.slice(from, from + length)),
      },
      messages,
    };
  }
  return { value: { lines, listed: new Set() }, messages: [] };
}

/** Number of lines from a place on that come again behind them in the same order. */
function repeatedFrom(titles: string[], from: number): number {
  let length = 0;
  for (; length < NEAR; length += 1) {
    const title = titles[from + length] ?? '';
    // The list ends where its first title comes again.
    if (title === '' || (length > 0 && title === titles[from]) || !titles.includes(title, from + length + 1)) break;
  }
  return length > 1 && isRepeated(titles, from, length) ? length : 0;
}

function isRepeated(titles: string[], from: number, length: number): boolean {
  let at = from + length;
  for (let index = from; index < from + length; index += 1) {
    at = titles.indexOf(titles[index] ?? '', at) + 1;
    if (at === 0) return false;
  }
  return true;
}
