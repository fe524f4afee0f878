import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LIMITS } from '../limits.ts';
import type { Line, Message, Result, Source } from '../types.ts';
import { decodeEntities } from './entities.ts';
import { htmlLines } from './html-lines.ts';

/**
 * Main text of a saved web page. Readability decides what is main text; where it fails, loses prose
 * or the page is too large or too deep for it, the whole page is taken and the cleaning rules do the rest.
 * Scripts are never run: linkedom only parses.
 */
export function readHtml(html: string, encoding: string): Result<Source> {
  const whole = htmlLines(html);
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(html)?.[1];
  const main = mainText(html);
  const messages: Message[] = [];
  let lines = whole;
  if (main && prose(main) >= prose(whole) * 0.8) {
    lines = withSourceLines(main, whole);
    messages.push(...droppedLines(whole, main));
  } else
    messages.push({
      kind: 'note',
      rule: 'html-whole-page',
      line: 0,
      text: '没能可靠地分出网页正文，按整页导入；请检查首尾有没有导航、广告。',
    });
  return {
    value: { lines, format: `网页（${encoding}）`, ...(title !== undefined && { title: decodeEntities(title).trim() }) },
    messages,
  };
}

function mainText(html: string): Line[] | undefined {
  if (!isModest(html)) return undefined;
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document, { charThreshold: 100 }).parse();
    const lines = article?.content ? htmlLines(article.content) : undefined;
    return lines && lines.length > 0 ? lines : undefined;
  } catch {
    // Markup that a parser cannot take is still read as a whole page.
    return undefined;
  }
}

/** Few and shallow enough elements for a library that recurses. */
function isModest(html: string): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    elements += 1;
    if (/^(?:br|img|hr|input|meta|link|p|li|td|tr|option)$/i.test(match[2] ?? '')) continue;
    depth = Math.max(0, depth + (match[1] === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return elements <= LIMITS.elements && deepest <= LIMITS.depth;
}

/** Characters in lines that read like sentences. */
function prose(lines: Line[]): number {
  return lines.reduce(
    (sum, { text, table }) => sum + (table ? table.flat().join('').length : text.length >= 20 && /[，。；,;]/.test(text) ? text.length : 0),
    0,
  );
}

/** Readability loses positions; a line of the page with the same text gives them back. */
function withSourceLines(main: Line[], whole: Line[]): Line[] {
  const places = new Map(whole.map(({ text, line }) => [key(text), line]));
  let last = 1;
  return main.map((line) => {
    last = places.get(key(line.text)) ?? last;
    return { ...line, line: last };
  });
}

function droppedLines(whole: Line[], main: Line[]): Message[] {
  const kept = new Set(main.map(({ text }) => key(text)));
  const inTables = main.flatMap(({ table }) => table?.flat() ?? []).join('');
  return whole
    .filter(({ text, table }) => !table && !kept.has(key(text)) && !inTables.includes(text))
    .map(({ text, line }) => ({
      kind: 'drop',
      rule: 'html-outside-main',
      line,
      text: '网页正文之外的文字，已删去',
      before: text.slice(0, 120),
    }));
}

function key(text: string): string {
  return text.replace(/\s+/g, '');
}
