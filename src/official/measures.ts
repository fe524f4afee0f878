// Measures of a paper. Lengths are in twips (1/20 pt, the unit of Word files) unless a name says otherwise.
import { facesOf, type Face, type Part } from './faces.ts';
import { STANDARD_LAYOUT, type NumberPlace, type OfficialLayout } from './layout.ts';

/** Twips of a point and of a millimetre. */
export const POINT = 20;
const MILLIMETRE = 1440 / 25.4;

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

/** Where letters stand within a line of exact height, as a share of it from above: word processors set them so (seen in LibreOffice's PDF). */
export const BASELINE = 0.8;

/** Line height of the page number in its footer. */
export const NUMBER_LINE = SIZE.small * POINT;

/** Letter spacing of text in Word files: off the grid, (16 pt − 0.3 pt) × 28 = 8792 of 8844 (src/docx/README.md, “网格”). */
export const LETTER_SPACING = -6;

/** Characters of 三号 that fit on a line as wide. @param area width of the type area */
const charactersOn = (area: number): number => Math.floor(area / (SIZE.text * POINT + LETTER_SPACING));

/** Width of one character of the grid: of the standard's, a little less than 16 pt, of which 28 would be wider than the type area. */
export const characterOf = (area: number): number => area / charactersOn(area);

/** A page number between its two dashes (7.5). */
export const NUMBER_DASHES = ['— ', ' —'] as const;

/** What a layout comes to. */
export interface Measures {
  page: {
    width: number;
    height: number;
    margin: { top: number; left: number; right: number; bottom: number };
    /** 版心: the type area. */
    area: { width: number; height: number };
    /** Line pitch. */
    line: number;
    /** Width of one character of the grid. */
    character: number;
    /** Bottom edge of the page to the foot of the page number. */
    numberFoot: number;
    /** Top edge of the page to the foot of the letters of its number. */
    numberBaseline: number;
  };
  /** Lines of a page, and characters of 三号 in a line. */
  pageLines: number;
  lineCharacters: number;
  faces: Record<Part, Face>;
  numberPlace: NumberPlace;
}

/** A page number's dash stands 7 mm below the type area (7.5), its foot 10 mm: in millimetres. */
const NUMBER_BELOW = 10;

/**
 * The measures of a layout; of the standard's own where none is given: 版心 156 × 225 mm (5.2.1), 22 lines of 28 characters (5.2.3).
 * The type area is rounded down, 天头 and 订口 up: it never outgrows its place.
 */
export function measuresOf(layout: OfficialLayout = STANDARD_LAYOUT): Measures {
  const area = {
    width: Math.floor((PAPER.width - layout.left - layout.right) * MILLIMETRE),
    height: Math.floor((PAPER.height - layout.top - layout.bottom) * MILLIMETRE),
  };
  const top = Math.ceil(layout.top * MILLIMETRE);
  const left = Math.ceil(layout.left * MILLIMETRE);
  // Of the standard's: 22 × 579 = 12738 of 12755 twips; Word's usual 29 pt would give 21 lines.
  const line = Math.round(layout.line * POINT);
  const numberFoot = Math.round((layout.bottom - NUMBER_BELOW) * MILLIMETRE);
  return {
    page: {
      width,
      height,
      margin: { top, left, right: width - left - area.width, bottom: height - top - area.height },
      area,
      line,
      character: characterOf(area.width),
      numberFoot,
      numberBaseline: height - numberFoot - (1 - BASELINE) * NUMBER_LINE,
    },
    pageLines: Math.floor(area.height / line),
    lineCharacters: charactersOn(area.width),
    faces: facesOf(layout),
    numberPlace: layout.numberPlace,
  };
}

/** Where a page number stands. @param number of the page, counted from 1 */
export function numberSide(number: number, place: NumberPlace): 'left' | 'centre' | 'right' {
  if (place !== 'outer') return place;
  return number % 2 === 1 ? 'right' : 'left';
}
