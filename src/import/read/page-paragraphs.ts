import type { Line, Message } from '../types.ts';
import { pageLines, type PageLine, type PlacedPage } from './page-layout.ts';

/** Edges of the type area of a page. */
interface Area {
  left: number;
  right: number;
}

/**
 * Pages of a .pdf or .ofd → paragraphs. Only where text lies is known, so lines are joined by what the eye goes by: a line that
 * reaches the right edge goes on in the next one unless that one is indented, set in another size or further down.
 * Heads and feet that come back on other pages, and page numbers, are taken out and quoted.
 * @param pages with `y` downwards
 */
export function pageParagraphs(pages: PlacedPage[]): { lines: Line[]; messages: Message[] } {
  const all = pages.map(pageLines);
  const margins = marginLines(all, pages);
  const kept = all.map((lines) => lines.filter((line) => !margins.has(line)));
  const whole = areaOf(kept.flat().filter(({ column }) => !column));
  const lines: Line[] = [];
  let last: PageLine | undefined;
  for (const own of kept) {
    const across = own.filter(({ column }) => !column);
    const area = around(across.length >= 5 ? areaOf(across) : whole, own);
    for (const [index, line] of own.entries()) {
      const paragraph = lines.at(-1);
      if (paragraph && last && goesOn(last, line, index === 0, area)) paragraph.text = glue(paragraph.text, line.text);
      else lines.push({ text: line.text, line: lines.length + 1 });
      last = line;
    }
  }
  return { lines, messages: quoteMargins(margins) };
}

/** Left and right edge: the outermost where at least a tenth of the lines begin or end. */
function areaOf(lines: PageLine[]): Area {
  const enough = Math.max(1, lines.length * 0.1);
  const close = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= size * 0.6;
  const common = (edge: 'left' | 'right'): number[] =>
    lines.filter((line) => lines.filter((other) => close(other[edge], line[edge], line.size)).length >= enough).map((line) => line[edge]);
  return {
    left: Math.min(...common('left'), ...lines.slice(0, 1).map(({ left }) => left)),
    right: Math.max(...common('right'), ...lines.slice(0, 1).map(({ right }) => right)),
  };
}

/** The area with the columns of a page: a title above them is as wide as it is, no full line. */
const around = ({ left, right }: Area, lines: PageLine[]): Area => ({
  left: Math.min(left, ...lines.flatMap(({ column }) => column?.left ?? [])),
  right: Math.max(right, ...lines.flatMap(({ column }) => column?.right ?? [])),
});

function goesOn(last: PageLine, line: PageLine, onNewPage: boolean, area: Area): boolean {
  const { size } = line;
  // A line that stands in a column fills that column.
  const { right } = last.column ?? area;
  const { left } = line.column ?? area;
  if (Math.abs(last.size - size) > size * 0.15) return false;
  // Punctuation hangs or is pushed in: a full line ends within two characters of the edge.
  if (last.right < right - last.size * 2) return false;
  if (line.left > left + size * 0.9) return false;
  // The next column begins further up.
  return onNewPage || line.y - last.y <= size * 2.6;
}

/** A word broken at the end of a line of Latin letters has a space there. */
function glue(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}

const PAGE_NUMBER = /^[—–\-－·\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[,，/／]?\s*共?\s*\d{1,4}\s*页?)?[—–\-－·\s]*$/;
/** Share of a page's height at its top and bottom where heads and feet stand (GB/T 9704 sets 37 and 35 mm of 297). */
const MARGIN = 0.13;
/** Distance from the text, in lines, from which a line stands apart. */
const APART = 1.3;

/**
 * Heads and feet: lines at the edge of a page, set apart from its text, that are a page number, come back on other pages
 * but for their digits, or are set smaller than the text.
 */
function marginLines(all: PageLine[][], pages: PlacedPage[]): Set<PageLine> {
  const found = new Set<PageLine>();
  const step = middle(all.flatMap((lines) => lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0))));
  const body = middle(all.flat().map(({ size }) => size));
  const edges = all.map((lines, index) => edgeLines(lines, pages[index]?.height ?? 0, step * APART));
  const key = ({ text }: PageLine): string => text.replace(/\d+/g, '#').replace(/\s+/g, '');
  const counts = new Map<string, number>();
  for (const lines of edges) for (const own of new Set(lines.map(key))) counts.set(own, (counts.get(own) ?? 0) + 1);
  // A head that stands close to the text is known by coming back, word for word.
  const outermost = all.map((lines, index) => outermostLines(lines, pages[index]?.height ?? 0));
  const returns = new Map<string, number>();
  for (const { text } of outermost.flat()) returns.set(text, (returns.get(text) ?? 0) + 1);
  for (const line of outermost.flat()) if ((returns.get(line.text) ?? 0) >= Math.max(2, Math.ceil(all.length / 2))) found.add(line);
  for (const line of edges.flat()) {
    const isRepeated = (counts.get(key(line)) ?? 0) >= Math.max(2, Math.ceil(all.length / 3));
    if (PAGE_NUMBER.test(line.text) || isRepeated || line.size < body * 0.85) found.add(line);
  }
  return found;
}

/** At most two lines at the top and at the bottom, as far as there is a gap between them and the text. */
function edgeLines(lines: PageLine[], height: number, gap: number): PageLine[] {
  const take = (ordered: PageLine[], isEdge: (line: PageLine) => boolean): PageLine[] => {
    const places = [1, 2].filter((place) => {
      const [outer, inner] = [ordered[place - 1], ordered[place]];
      return outer && isEdge(outer) && (!inner || Math.abs(inner.y - outer.y) > gap);
    });
    return ordered.slice(0, places.at(-1) ?? 0);
  };
  const top = take(lines, ({ y }) => y < height * MARGIN);
  return [...top, ...take(lines.slice(top.length).reverse(), ({ y }) => y > height * (1 - MARGIN))];
}

/** The first and the last line of a page, where they stand in its margins. */
function outermostLines(lines: PageLine[], height: number): PageLine[] {
  const [first, last] = [lines[0], lines.length > 1 ? lines.at(-1) : undefined];
  return [first && first.y < height * MARGIN ? first : undefined, last && last.y > height * (1 - MARGIN) ? last : undefined].flatMap(
    (line) => line ?? [],
  );
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function quoteMargins(margins: Set<PageLine>): Message[] {
  if (margins.size === 0) return [];
  const before = [...margins].map(({ text }) => text).join(' ／ ');
  return [{ kind: 'drop', rule: 'page-margins', line: 0, text: '页眉、页脚和页码没有导入。', before }];
}
