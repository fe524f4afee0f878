import { LIMITS } from '../limits.ts';
import type { Line } from '../types.ts';
import { decodeEntities } from './entities.ts';

const BLOCKS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'html',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'ul',
  'option',
  'caption',
  'fieldset',
  'legend',
  'details',
  'summary',
]);
/** Elements whose content is never text of a page. */
const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'title',
  'select',
  'button',
  'textarea',
  'canvas',
  'rt',
  'rp',
  'xml',
  'noembed',
  'noframes',
]);
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'track', 'wbr', 'param']);
const HIDDEN = /\bhidden\b(?!\s*=\s*["']?until)|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;

interface State {
  lines: Line[];
  text: string;
  line: number;
  level?: number | undefined;
  item: boolean;
  tables: string[][][];
  drop?: { name: string; depth: number } | undefined;
}

/**
 * Turns HTML into lines: headings with their level, list items, tables, one line a block.
 * A single pass over the text, so damaged or deeply nested markup costs no more than good markup.
 * @param html markup; `line` of the result counts its lines from 1
 */
export function htmlLines(html: string): Line[] {
  const state: State = { lines: [], text: '', line: 1, item: false, tables: [] };
  let at = 0;
  let line = 1;
  let lineEnd = html.indexOf('\n');
  const advance = (to: number): void => {
    for (; lineEnd >= 0 && lineEnd < to; lineEnd = html.indexOf('\n', lineEnd + 1)) line += 1;
    at = to;
  };
  while (at < html.length && state.lines.length < LIMITS.lines) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at && !state.drop) addText(state, html.slice(at, end), line);
    advance(end);
    if (open < 0) break;
    const tag = tagAt(html, open);
    if (!tag) {
      if (!state.drop) addText(state, '<', line);
      advance(open + 1);
      continue;
    }
    if (tag.name !== '') takeTag(state, tag, line);
    advance(tag.end);
  }
  flush(state);
  for (let rows = state.tables.pop(); rows; rows = state.tables.pop()) closeTable(state, rows, line);
  return state.lines;
}

interface Tag {
  name: string;
  closing: boolean;
  attributes: string;
  end: number;
}

function tagAt(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return { name: '', closing: false, attributes: '', end: end < 0 ? html.length : end + 3 };
  }
  const head = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})|^<[!?]/.exec(html.slice(open, open + 36));
  if (!head) return undefined;
  const end = tagEnd(html, open);
  return { name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', attributes: html.slice(open, Math.min(end, open + 2000)), end };
}

/** Position after the `>` that closes a tag, quotes respected; attributes longer than 20,000 characters are damage. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  const limit = Math.min(html.length, open + 20_000);
  for (let at = open + 1; at < limit; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
    else if (character === '>') return at + 1;
  }
  const plain = html.indexOf('>', open);
  return plain < 0 ? html.length : plain + 1;
}

function takeTag(state: State, tag: Tag, line: number): void {
  if (state.drop) {
    if (tag.name === state.drop.name) state.drop.depth += tag.closing ? -1 : 1;
    if (state.drop.depth === 0) state.drop = undefined;
    return;
  }
  if (!tag.closing && !VOID.has(tag.name) && (DROPPED.has(tag.name) || HIDDEN.test(tag.attributes)) && !tag.attributes.endsWith('/>')) {
    state.drop = { name: tag.name, depth: 1 };
    return;
  }
  const heading = /^h([1-6])$/.exec(tag.name);
  if (heading || tag.name === 'li') {
    flush(state);
    state.level = heading && !tag.closing ? Number(heading[1]) : undefined;
    state.item = tag.name === 'li' && !tag.closing;
  } else if (tag.name === 'br') flush(state, true);
  else if (/^t(?:able|r|d|h)$/.test(tag.name)) takeTable(state, tag, line);
  else if (BLOCKS.has(tag.name)) flush(state);
}

function takeTable(state: State, tag: Tag, line: number): void {
  const rows = state.tables.at(-1);
  if (tag.name === 'table') {
    flush(state);
    if (!tag.closing) {
      state.tables.push([]);
    } else if (rows) {
      state.tables.pop();
      closeTable(state, rows, line);
    }
  } else if (rows && !tag.closing) {
    flush(state);
    if (tag.name === 'tr') rows.push([]);
    else if (rows.length > 0) rows.at(-1)?.push('');
  } else flush(state);
}

/** A table of one column, or one that holds prose, only lays out the page. */
function closeTable(state: State, rows: string[][], line: number): void {
  const layout = rows.every((row) => row.length <= 1) || rows.some((row) => row.some((cell) => cell.length > 300));
  if (layout || state.tables.length > 0) {
    for (const cell of rows.flat()) for (const text of cell.split('\n')) if (text.trim() !== '') state.lines.push({ text, line });
  } else if (rows.some((row) => row.some((cell) => cell !== ''))) {
    state.lines.push({ text: '', line, table: rows.map((row) => row.map((cell) => cell.replace(/\n/g, ' '))) });
  }
}

function addText(state: State, raw: string, line: number): void {
  const text = decodeEntities(raw).replace(/[\s\u00a0]+/g, ' ');
  if (text.trim() === '' && state.text === '') return;
  if (state.text === '') state.line = line + (/^\s*/.exec(raw)?.[0].split('\n').length ?? 1) - 1;
  state.text += text;
}

function flush(state: State, keep = false): void {
  const text = state.text.trim();
  state.text = '';
  if (text === '') return;
  const row = state.tables.at(-1)?.at(-1);
  if (row && row.length > 0) row[row.length - 1] = [row.at(-1), text].filter(Boolean).join('\n');
  else
    state.lines.push({
      text,
      line: state.line,
      ...(state.level !== undefined && { level: state.level }),
      ...(state.item && { item: true }),
    });
  if (!keep) state.level = undefined;
  state.item = false;
}
