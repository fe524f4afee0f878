import { readColumns, type Column, type Part } from './page-columns.ts';

/** A run of text on a page; lengths in the page's own unit, y grows downwards to the baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the type. */
  size: number;
}

/** A page as its pieces of text lie on it. */
export interface PlacedPage {
  height: number;
  texts: PlacedText[];
}

/** A line as the eye sees it. */
export interface PageLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** Where the line stands in a column beside another one. */
  column?: Column;
}

const HAN = '[\\p{Script=Han}，。；：、！？“”‘’（）《》【】〔〕…—]';
const SPREAD_AFTER = new RegExp(`(${HAN}) +`, 'gu');
const SPREAD_BEFORE = new RegExp(`([0-9A-Za-z%]) +(?=${HAN})`, 'gu');

/** The number or bullet of a list, which a word processor sets apart from its text. */
const LABEL = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[●•·■◆○])\s*$/;

/** Puts the texts of a page into lines, from top to bottom and left to right; columns one after the other. */
export function pageLines({ texts }: PlacedPage): PageLine[] {
  const sorted = texts.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PlacedText[][] = [];
  for (const text of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    // Raised numbers of notes and mixed fonts stand a little off the line.
    if (row && first && Math.abs(text.y - first.y) <= Math.max(text.size, first.size) * 0.5) row.push(text);
    else rows.push([text]);
  }
  return readColumns(rows).map(toLine);
}

function toLine({ row, column }: Part): PageLine {
  const parts = row.sort((a, b) => a.x - b.x);
  let text = '';
  let right = parts[0]?.x ?? 0;
  for (const part of parts) {
    const gap = part.x - right;
    // Columns of a table stand further apart than words; a number and its text belong together.
    if (text !== '' && gap > part.size * 1.5 && !LABEL.test(text)) text += '　';
    else if (text !== '' && gap > part.size * 0.2) text += ' ';
    text += part.text;
    right = Math.max(right, part.x + part.width);
  }
  const size = Math.max(...parts.map((part) => part.size));
  return { text: closeUp(text).trim(), left: parts[0]?.x ?? 0, right, y: parts[0]?.y ?? 0, size, ...(column && { column }) };
}

/** Chinese knows no spaces between characters; a line spread to full width has them. */
function closeUp(text: string): string {
  return text.replace(SPREAD_AFTER, '$1').replace(SPREAD_BEFORE, '$1');
}
