import { LINE_WIDTH } from '../line-breaks.ts';
import { textWidth } from '../../docx/closing-indents.ts';
import { PAGE_LINES, type Page, type PageLine } from '../paginate.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A4 and its type area in twips (1/20 pt), as the Word file has them: GB/T 9704—2012, 5.1–5.2. */
const SHEET = { width: 11906, height: 16838, left: 1588, top: 2098, area: 8844, line: 579 };
const CHARACTER = SHEET.area / LINE_WIDTH;

/** Sizes in twips: 二号, 三号, 四号 and that of notes. */
const SIZE = { title: 440, text: 320, number: 280, note: 180 };

function svg(name: string, attributes: Record<string, string | number>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Where each character of a line stands on the grid, whatever face stands in for 仿宋; one place for every UTF-16 unit, as SVG counts. */
function places(text: string, left: number): string {
  let x = left;
  const all: number[] = [];
  for (const character of Array.from(text)) {
    for (let unit = 0; unit < character.length; unit += 1) all.push(Math.round(x));
    x += textWidth(character) * CHARACTER;
  }
  return all.join(' ');
}

function lineText({ face, text, indent, notes }: PageLine, row: number): SVGElement {
  const y = SHEET.top + (row + 0.74) * SHEET.line;
  if (face === 'title') {
    return svg('text', { x: SHEET.left + SHEET.area / 2, y, 'font-size': SIZE.title, 'text-anchor': 'middle', class: 'face-title' }, text);
  }
  const left = SHEET.left + indent * CHARACTER;
  const made = svg('text', { x: places(text, left), y, 'font-size': SIZE.text, class: `face-${face}` }, text);
  if (notes.length === 0) return made;
  const group = svg('g', {});
  const mark = { x: left + textWidth(text) * CHARACTER, y: y - 110, 'font-size': SIZE.note, class: 'face-text' };
  group.append(made, svg('text', mark, notes.join()));
  return group;
}

function sheet(page: Page, number: number, count: number): SVGElement {
  const made = svg('svg', {
    viewBox: `0 0 ${SHEET.width} ${SHEET.height}`,
    class: 'sheet',
    role: 'img',
    'aria-label': `第${number}页，共${count}页`,
  });
  page.lines.forEach((line, row) => {
    if (line.text !== '') made.append(lineText(line, row));
  });
  const first = PAGE_LINES - page.notes.length;
  page.notes.forEach((note, i) => {
    const y = SHEET.top + (first + i + 0.6) * SHEET.line;
    made.append(svg('text', { x: SHEET.left, y, 'font-size': SIZE.note, class: 'face-text' }, note));
  });
  // Odd pages right, even pages left, one character in (7.5).
  const odd = number % 2 === 1;
  const x = odd ? SHEET.left + SHEET.area - CHARACTER : SHEET.left + CHARACTER;
  const foot = {
    x,
    y: SHEET.top + PAGE_LINES * SHEET.line + 680,
    'font-size': SIZE.number,
    'text-anchor': odd ? 'end' : 'start',
    class: 'face-number',
  };
  made.append(svg('text', foot, `— ${number} —`));
  return made;
}

/** Draws pages as sheets; each prints on one page of A4. */
export function drawSheets(place: HTMLElement, pages: readonly Page[]): void {
  place.textContent = '';
  place.append(...pages.map((page, i) => sheet(page, i + 1, pages.length)));
}
