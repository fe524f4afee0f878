import { FACE } from '../../official/faces.ts';
import { BASELINE, NUMBER_BASELINE, NUMBER_DASHES, numberSide, PAGE, PAGE_LINES, PAPER, POINT, SIZE } from '../../official/measures.ts';
import type { Page, PageLine } from '../../official/paginate.ts';
import { withoutHanging } from '../../official/line-breaks.ts';
import { setWidth } from '../../official/text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A sheet is drawn in twips, as the Word file counts. */
const { width, height, margin, area, line, character } = PAGE;
const sizeOf = (part: keyof typeof SIZE) => SIZE[part] * POINT;

const NOTE_BASELINE = 0.6;
const NOTE_MARK_RISE = 110;

function svg(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/**
 * How much wider than as set each character of a line stands: a full line reaches to the edge, as Word justifies it,
 * but for the mark that hangs over it.
 */
function stretch({ text, indent, full }: PageLine): number {
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

function lineText(pageLine: PageLine, row: number): SVGElement {
  const { face, text, indent, notes } = pageLine;
  const y = margin.top + (row + BASELINE) * line;
  if (face === 'title') {
    return svg(
      'text',
      { x: margin.left + area.width / 2, y, 'font-size': sizeOf('title'), 'text-anchor': 'middle', class: 'face-title' },
      text,
    );
  }
  const left = margin.left + indent * character;
  const wider = stretch(pageLine);
  const made = svg('text', { x: places(text, left, wider), y, 'font-size': sizeOf('text'), class: `face-${face}` }, text);
  if (notes.length === 0) return made;
  const group = svg('g', {});
  const mark = { x: left + setWidth(text) * wider, y: y - NOTE_MARK_RISE, 'font-size': sizeOf('note'), class: 'face-text' };
  group.append(made, svg('text', mark, notes.join()));
  return group;
}

/** A page as a drawing. */
export function sheet(page: Page, number: number, count: number): SVGElement {
  const made = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'sheet',
    role: 'img',
    'aria-label': `第${number}页，共${count}页`,
  });
  page.lines.forEach((each, row) => {
    if (each.text !== '') made.append(lineText(each, row));
  });
  const first = PAGE_LINES - page.notes.length;
  page.notes.forEach((note, i) => {
    const y = margin.top + (first + i + NOTE_BASELINE) * line;
    made.append(svg('text', { x: margin.left, y, 'font-size': sizeOf('note'), class: 'face-text' }, note));
  });
  // One character in (7.5).
  const atRight = numberSide(number) === 'right';
  const x = atRight ? margin.left + area.width - character : margin.left + character;
  const foot = {
    x,
    y: NUMBER_BASELINE,
    'font-size': sizeOf('small'),
    'text-anchor': atRight ? 'end' : 'start',
    class: 'face-number',
  };
  made.append(svg('text', foot, NUMBER_DASHES.join(String(number))));
  return made;
}

/** Faces and paper for the style sheet (compose.css), which knows the names of the parts but none of their measures. */
export const PROPERTIES: [string, string][] = [
  ...Object.entries(FACE).map(([part, { screen }]): [string, string] => [`--face-${part}`, screen]),
  ['--paper-width', `${PAPER.width}mm`],
  ['--paper-height', `${PAPER.height}mm`],
];
