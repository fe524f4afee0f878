import type { PageLine } from '../../official/block-lines.ts';
import { withoutHanging } from '../../official/line-breaks.ts';
import { BASELINE, POINT, SIZE, type Measures } from '../../official/measures.ts';
import { setWidth } from '../../official/text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** In twips. */
export const sizeOf = (part: keyof typeof SIZE) => SIZE[part] * POINT;

const NOTE_MARK_RISE = 110;
/** Twips that the letters of a cell keep from its rule. */
const CELL_MARGIN = 85;

export function svg(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/**
 * How much wider than as set each character of a line stands: a full line reaches to the edge, as Word justifies it,
 * but for the mark that hangs over it.
 */
function stretch({ text, indent, full }: PageLine, { area, character }: Measures['page']): number {
  const room = area.width - indent * character;
  const inside = setWidth(text) > room ? withoutHanging(text) : text;
  return full ? room / setWidth(inside) : 1;
}

/** Where each character of a line stands, whatever face stands in for 仿宋; one place for every UTF-16 unit, as SVG counts. */
function places(text: string, left: number, wider: number): string {
  let x = left;
  const all: number[] = [];
  for (const each of Array.from(text)) {
    for (let unit = 0; unit < each.length; unit += 1) all.push(Math.round(x));
    x += setWidth(each) * wider;
  }
  return all.join(' ');
}

const letters = (face: PageLine['face'], x: string, y: number, text: string) =>
  svg('text', { x, y, 'font-size': sizeOf('text'), class: `face-${face}` }, text);

function textShapes(pageLine: PageLine, y: number, page: Measures['page']): SVGElement[] {
  const { face, text, indent, notes, lead } = pageLine;
  const left = page.margin.left + indent * page.character;
  const wider = stretch(pageLine, page);
  const split = lead?.length ?? 0;
  const rest = left + setWidth(text.slice(0, split)) * wider;
  const shapes = [
    ...(lead ? [letters(lead.face, places(text.slice(0, split), left, wider), y, text.slice(0, split))] : []),
    ...(text.length > split ? [letters(face, places(text.slice(split), rest, wider), y, text.slice(split))] : []),
  ];
  if (notes.length === 0) return shapes;
  const mark = { x: left + setWidth(text) * wider, y: y - NOTE_MARK_RISE, 'font-size': sizeOf('note'), class: 'face-text' };
  return [...shapes, svg('text', mark, notes.join())];
}

/** A line of a table: its cells, the rules between them, above its row and below. */
function rowShapes(
  { cells, first, last }: NonNullable<PageLine['row']>,
  row: number,
  { margin, line, character }: Measures['page'],
): SVGElement[] {
  const top = margin.top + row * line;
  const rule = (x1: number, y1: number, x2: number, y2: number) => svg('line', { x1, y1, x2, y2, class: 'sheet-rule' });
  const edge = (at: number) => margin.left + at * character;
  const end = edge(cells.reduce((sum, { width }) => sum + width, 0));
  return [
    ...(first ? [rule(margin.left, top, end, top)] : []),
    ...(last ? [rule(margin.left, top + line, end, top + line)] : []),
    ...[...cells.map(({ left }) => edge(left)), end].map((x) => rule(x, top, x, top + line)),
    ...cells.map(({ text, left }) =>
      svg('text', { x: edge(left) + CELL_MARGIN, y: top + BASELINE * line - 40, 'font-size': sizeOf('small'), class: 'face-text' }, text),
    ),
  ];
}

/** What is drawn for a line of a page, in twips, as the Word file counts. @param row its place on the page, counted from 0 */
export function lineShapes(pageLine: PageLine, row: number, page: Measures['page']): SVGElement[] {
  const { margin, area, line } = page;
  const y = margin.top + (row + BASELINE) * line;
  if (pageLine.row) return rowShapes(pageLine.row, row, page);
  if (pageLine.text === '') return [];
  if (pageLine.face !== 'title') return textShapes(pageLine, y, page);
  const middle = { x: margin.left + area.width / 2, y, 'font-size': sizeOf('title'), 'text-anchor': 'middle', class: 'face-title' };
  return [svg('text', middle, pageLine.text)];
}
