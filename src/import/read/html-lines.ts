import { LIMITS } from '../limits.ts';
import type { Line } from '../types.ts';
import { walkMarkup, type Attributes } from './walk-markup.ts';

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
/** Elements whose content is no text for anybody, and is not quoted either. */
const CODE = new Set(['script', 'style', 'template', 'head', 'title', 'xml']);
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'area', 'base', 'col', 'embed', 'source', 'track', 'wbr', 'param']);
const TABLE = new Set(['table', 'tr', 'td', 'th']);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i;
/** Elements that close themselves or that pages often leave open; they do not count as nesting. */
const SHALLOW = new Set([...VOID, 'p', 'li', 'td', 'tr', 'option']);

/** A page as lines, with what is asked about it. */
export interface HtmlPage {
  lines: Line[];
  /** Text that a browser does not show, or shows in buttons and fields: hidden elements, scripts excepted. */
  unseen: Line[];
  title?: string;
  /** Number of elements, and how deep they are nested. */
  elements: number;
  depth: number;
}

interface State extends HtmlPage {
  text: string;
  line: number;
  level?: number | undefined;
  item: boolean;
  tables: string[][][];
  drop?: { name: string; depth: number; text: string; line: number; code: number } | undefined;
}

/**
 * Turns HTML into lines: headings with their level, list items, tables, one line a block.
 * A single pass over the text, so damaged or deeply nested markup costs no more than good markup.
 * @param html markup; `line` of the result counts its lines from 1
 */
export function htmlLines(html: string): HtmlPage {
  const state: State = { lines: [], unseen: [], elements: 0, depth: 0, text: '', line: 1, item: false, tables: [] };
  const lineAt = lineCounter(html);
  let depth = 0;
  let inTitle = false;
  const isFull = (): boolean => state.lines.length > LIMITS.lines;
  walkMarkup(html, 'html', {
    open(name, attributes, empty, at) {
      state.elements += 1;
      if (!SHALLOW.has(name) && !empty) depth += 1;
      state.depth = Math.max(state.depth, depth);
      inTitle = name === 'title' && state.title === undefined;
      if (!isFull()) openTag(state, name, attributes, empty, lineAt(at));
    },
    close(name, at) {
      if (!SHALLOW.has(name)) depth = Math.max(0, depth - 1);
      inTitle = false;
      if (!isFull()) closeTag(state, name, lineAt(at));
    },
    text(text, at) {
      if (inTitle) state.title = (state.title ?? '') + text;
      if (state.drop) state.drop.text += state.drop.code > 0 ? '' : text;
      else if (!isFull()) addText(state, text, lineAt(at));
    },
  });
  endDrop(state);
  flush(state);
  for (let rows = state.tables.pop(); rows; rows = state.tables.pop()) closeTable(state, rows, lineAt(html.length));
  const title = state.title?.replace(/\s+/g, ' ').trim().slice(0, 300);
  return { lines: state.lines, unseen: state.unseen, elements: state.elements, depth: state.depth, ...(title && { title }) };
}

/** Line of an offset, from 1; offsets must be asked for in ascending order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}

function openTag(state: State, name: string, attributes: Attributes, empty: boolean, line: number): void {
  if (state.drop) {
    if (name === state.drop.name && !empty) state.drop.depth += 1;
    if (CODE.has(name) && !empty) state.drop.code += 1;
    return;
  }
  if (!VOID.has(name) && !empty && (DROPPED.has(name) || isHidden(attributes))) {
    state.drop = { name, depth: 1, text: '', line, code: CODE.has(name) ? 1 : 0 };
    return;
  }
  const heading = /^h([1-6])$/.exec(name);
  if (heading || name === 'li') {
    flush(state);
    state.level = heading ? Number(heading[1]) : undefined;
    state.item = name === 'li';
  } else if (name === 'br') flush(state, true);
  else if (TABLE.has(name)) openTable(state, name);
  else if (BLOCKS.has(name)) flush(state);
  // A table or block written as <div/> is open in HTML, whatever the slash says; nothing has to be done for it.
  if (empty && TABLE.has(name)) closeTag(state, name, line);
}

function isHidden(attributes: Attributes): boolean {
  const hidden = attributes.get('hidden');
  return (hidden !== undefined && hidden !== 'until-found') || HIDDEN.test(attributes.get('style') ?? '');
}

function endDrop(state: State): void {
  const { drop } = state;
  state.drop = undefined;
  const text = drop?.text.replace(/\s+/g, ' ').trim() ?? '';
  if (drop && text !== '') state.unseen.push({ text, line: drop.line });
}

function closeTag(state: State, name: string, line: number): void {
  if (state.drop) {
    if (name === state.drop.name) state.drop.depth -= 1;
    if (CODE.has(name)) state.drop.code = Math.max(0, state.drop.code - 1);
    if (state.drop.depth === 0) endDrop(state);
    return;
  }
  if (/^h[1-6]$/.test(name) || name === 'li') {
    flush(state);
    state.level = undefined;
    state.item = false;
  } else if (name === 'br') flush(state, true);
  else if (name === 'table') {
    flush(state);
    const rows = state.tables.pop();
    if (rows) closeTable(state, rows, line);
  } else if (TABLE.has(name) || BLOCKS.has(name)) flush(state);
}

function openTable(state: State, name: string): void {
  flush(state);
  const rows = state.tables.at(-1);
  if (name === 'table') state.tables.push([]);
  else if (name === 'tr') rows?.push([]);
  else rows?.at(-1)?.push('');
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
  const text = raw.replace(/[\s\u00a0]+/g, ' ');
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
