import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { LIMITS } from '../limits.ts';
import type { Line, Message, Result, Source } from '../types.ts';
import { htmlLines, type HtmlPage } from './html-lines.ts';

/**
 * Main text of a saved web page. Readability decides what is main text; where it fails, loses prose
 * or the page is too large or too deep for it, the whole page is taken and the cleaning rules do the rest.
 */
export function readHtml(html: string, encoding: string): Result<Source> {
  const page = htmlLines(html);
  const whole = page.lines;
  const main = isModest(page) ? mainText(html) : undefined;
  const messages: Message[] = page.unseen.map(({ text, line }) => ({
    kind: 'drop',
    rule: 'html-unseen',
    line,
    text: '网页上看不见的文字或按钮，已删去',
    before: text,
  }));
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
    value: { lines, format: `网页（${encoding}）`, ...(page.title !== undefined && { title: page.title }) },
    messages,
  };
}

function mainText(html: string): Line[] | undefined {
  try {
    const article = new Readability(parseHTML(html).document, { charThreshold: 100 }).parse();
    const lines = article?.content ? htmlLines(article.content).lines : undefined;
    return lines && lines.length > 0 ? lines : undefined;
  } catch {
    // Markup that a parser cannot take is still read as a whole page.
    return undefined;
  }
}

/** Few and shallow enough elements for a library that recurses. */
function isModest({ elements, depth }: HtmlPage): boolean {
  return elements <= LIMITS.elements && depth <= LIMITS.depth;
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
  const kept = new Set(main.map((line) => key(textOf(line))));
  const inTables = main.flatMap(({ table }) => table?.flat() ?? []).join('');
  return whole
    .filter((line) => !kept.has(key(textOf(line))) && !(inTables.includes(line.text) && !line.table))
    .map((line) => ({
      kind: 'drop',
      rule: 'html-outside-main',
      line: line.line,
      text: '网页正文之外的文字，已删去',
      before: textOf(line),
    }));
}

function textOf({ text, table }: Line): string {
  return table?.map((row) => row.join('　')).join('；') ?? text;
}

function key(text: string): string {
  return text.replace(/\s+/g, '');
}
