import { NUMBER_DASHES, numberSide, PAPER, type Measures } from '../../official/measures.ts';
import type { Page } from '../../official/paginate.ts';
import { lineShapes, sizeOf, svg } from './sheet-line.ts';

const NOTE_BASELINE = 0.6;

/** Where a page number stands on a side, one character in (7.5), and which end of it. */
function numberPlace(side: ReturnType<typeof numberSide>, { margin, area, character }: Measures['page']) {
  const edges = {
    left: { x: margin.left + character, 'text-anchor': 'start' },
    centre: { x: margin.left + area.width / 2, 'text-anchor': 'middle' },
    right: { x: margin.left + area.width - character, 'text-anchor': 'end' },
  };
  return edges[side];
}

/** A page as a drawing, in twips, as the Word file counts. */
export function sheet(page: Page, number: number, count: number, measures: Measures): SVGElement {
  const { width, height, margin, line, numberBaseline } = measures.page;
  const made = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    class: 'sheet',
    role: 'img',
    'aria-label': `第${number}页，共${count}页`,
  });
  page.lines.forEach((each, row) => {
    made.append(...lineShapes(each, row, measures.page));
  });
  const first = measures.pageLines - page.notes.length;
  page.notes.forEach((note, i) => {
    const y = margin.top + (first + i + NOTE_BASELINE) * line;
    made.append(svg('text', { x: margin.left, y, 'font-size': sizeOf('note'), class: 'face-text' }, note));
  });
  const foot = {
    ...numberPlace(numberSide(number, measures.numberPlace), measures.page),
    y: numberBaseline,
    'font-size': sizeOf('small'),
    class: 'face-number',
  };
  made.append(svg('text', foot, NUMBER_DASHES.join(String(number))));
  return made;
}

/** Faces and paper for the style sheet (compose.css), which knows the names of the parts but none of their measures. */
export const sheetProperties = ({ faces }: Measures): [string, string][] => [
  ...Object.entries(faces).map(([part, { screen }]): [string, string] => [`--face-${part}`, screen]),
  ['--paper-width', `${PAPER.width}mm`],
  ['--paper-height', `${PAPER.height}mm`],
];
