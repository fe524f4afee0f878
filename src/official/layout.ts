import type { FaceName } from './faces.ts';

/** Where page numbers stand: 单页码居右、双页码居左 (7.5), in the middle, or at the right of every page. */
export const NUMBER_PLACES = ['outer', 'centre', 'right'] as const;
export type NumberPlace = (typeof NUMBER_PLACES)[number];

/** What a unit may set for itself. The rest — paper, sizes, indents, numbers, line breaks — is the standard's in every layout. */
export interface OfficialLayout {
  /** What the unit calls it. */
  name: string;
  /** Margins in millimetres. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Line pitch in points. */
  line: number;
  titleFace: FaceName;
  /** Text, and headings from the third level on. */
  textFace: FaceName;
  firstFace: FaceName;
  /** Headings of the second level, and the subtitle. */
  secondFace: FaceName;
  numberPlace: NumberPlace;
}

/**
 * The standard's own. Source: GB/T 9704—2012, 5.2.1 (天头37 mm、订口28 mm、版心156 × 225 mm), 5.2.3 (22 lines: 579 twips of 12755),
 * 7.3.1, 5.2.2, 7.3.3 (faces), 7.5 (page number).
 */
export const STANDARD_LAYOUT: OfficialLayout = {
  name: 'GB/T 9704—2012',
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  line: 28.95,
  titleFace: '方正小标宋简体',
  textFace: '仿宋_GB2312',
  firstFace: '黑体',
  secondFace: '楷体_GB2312',
  numberPlace: 'outer',
};

/**
 * Between what a layout stays printable and readable. Margins: office printers leave 5 mm and more white, and the page number,
 * 10 mm above the foot of the bottom margin, needs 15 mm below it (7.5); at 50 mm on both sides a line still holds 19 characters.
 * Line pitch: letters of 二号 are 22 pt high; 40 pt is two and a half times the text.
 */
export const LAYOUT_LIMITS = {
  top: { least: 10, most: 60 },
  bottom: { least: 25, most: 60 },
  left: { least: 10, most: 50 },
  right: { least: 10, most: 50 },
  line: { least: 22, most: 40 },
} as const;

export type LayoutMeasure = keyof typeof LAYOUT_LIMITS;
export const LAYOUT_MEASURES = Object.keys(LAYOUT_LIMITS) as LayoutMeasure[];

export const LAYOUT_FACES = ['titleFace', 'textFace', 'firstFace', 'secondFace'] as const;

/** Characters of a name at most: what a line of a menu on a phone holds. */
export const LONGEST_NAME = 20;
