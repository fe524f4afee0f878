import { FACE } from '../../official/faces.ts';
import { NUMBER_BASELINE, NUMBER_DASHES, numberSide, PAGE, PAGE_LINES, PAPER, POINT, SIZE } from '../../official/measures.ts';
import type { Page } from '../../official/paginate.ts';
import { lineShapes, svg } from './sheet-line.ts';

/** A sheet is drawn in twips, as the Word file counts. */
const { width, height, margin, area, line, character } = PAGE;
const sizeOf = (part: keyof typeof SIZE) => SIZE[part] * POINT;

const NOTE_BASELINE = 0.6;

/** A page as a drawing. */
export function sheet(page: Page, number: number, count: number): SVGElement {
  const made = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'sheet',
    role: 'img',
    'aria-label': `第${number}页，共${count}页`,
  });
  page.lines.forEach((each, row) => {
    made.append(...lineShapes(each, row));
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
