// The measures of GB/T 9704—2012. Lengths are in twips (1/20 pt, the unit of Word files) unless a name says otherwise.

/** Twips of a point and of a millimetre. */
export const POINT = 20;
const MILLIMETRE = 1440 / 25.4;

/** Lines of a page, and characters of 三号 in a line (5.2.3). */
export const PAGE_LINES = 22;
export const LINE_CHARACTERS = 28;

/** 左空二字 before paragraphs, headings and 附件说明, in characters (7.3.3, 7.3.4). */
export const INDENT = 2;

/** Black (5.2.4), as RRGGBB. */
export const INK = '000000';

/**
 * Sizes in points: 二号 title (7.3.1), 三号 text (5.2.2), 四号 page number (7.5) and tables.
 * Notes are none of the standard's: 五号 as Word's own footnotes, 小五 where a note takes one line of the page.
 */
export const SIZE = { title: 22, text: 16, small: 14, footnote: 10.5, note: 9 } as const;

/** A4 in millimetres (5.1). */
export const PAPER = { width: 210, height: 297 } as const;

const width = Math.round(PAPER.width * MILLIMETRE);
const height = Math.round(PAPER.height * MILLIMETRE);
/** 版心 156 × 225 mm (5.2.1), rounded down; 天头 37 mm and 订口 28 mm rounded up: the type area never outgrows its place. */
const area = { width: Math.floor(156 * MILLIMETRE), height: Math.floor(225 * MILLIMETRE) };
const top = Math.ceil(37 * MILLIMETRE);
const left = Math.ceil(28 * MILLIMETRE);

/** The page in twips. */
export const PAGE = {
  width,
  height,
  margin: { top, left, right: width - left - area.width, bottom: height - top - area.height },
  /** The type area. */
  area,
  /** Line pitch: 22 × 579 = 12738 of 12755 twips; Word's usual 29 pt would give 21 lines. */
  line: Math.floor(area.height / PAGE_LINES),
  /** Width of one character of the grid: a little less than 16 pt, of which 28 would be wider than the type area. */
  character: area.width / LINE_CHARACTERS,
  /** Bottom edge of the page to the foot of the page number, whose dash then stands 7 mm below the type area (7.5). */
  numberFoot: Math.round(25 * MILLIMETRE),
} as const;

/** Where letters stand within a line of exact height, as a share of it from above: word processors set them so (seen in LibreOffice's PDF). */
export const BASELINE = 0.8;

/** Line height of the page number in its footer. */
export const NUMBER_LINE = SIZE.small * POINT;

/** Top edge of the page to the foot of the letters of its number. */
export const NUMBER_BASELINE = PAGE.height - PAGE.numberFoot - (1 - BASELINE) * NUMBER_LINE;

/** A page number between its two dashes (7.5). */
export const NUMBER_DASHES = ['— ', ' —'] as const;

/** Where a page number stands: 单页码居右、双页码居左 (7.5). @param number of the page, counted from 1 */
export const numberSide = (number: number): 'left' | 'right' => (number % 2 === 1 ? 'right' : 'left');
