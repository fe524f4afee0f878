import { DocumentGridType, type ISectionOptions } from 'docx';

/**
 * The page of GB/T 9704—2012 in twips (1/20 pt), as worked out clause by clause:
 * A4 (5.1); head 37 mm, binding side 28 mm, type area 156 × 225 mm (5.2.1); 22 lines of 28 characters (5.2.3).
 */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, left: 1588, right: 1474, bottom: 1985 },
  /** Width of the type area. */
  textWidth: 8844,
  /** 22 × 579 = 12738 of 12755 twips; Word's usual 29 pt would give 21 lines. */
  line: 579,
  /** 28 characters of 16 pt are wider than the type area: each gives up 849/4096 pt. */
  charSpace: -849,
  /** The same for text off the grid, in twips: (16 pt − 0.3 pt) × 28 = 8792 of 8844. */
  letterSpacing: -6,
  /** One character of the grid. */
  character: 8844 / 28,
  /** Bottom edge of the page to the bottom of the page number, whose dash stands 7 mm below the type area (7.5). */
  footer: 1417,
} as const;

/** Size, margins and grid of a section. */
export const sectionPage: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: { ...PAGE.margin, header: 851, footer: PAGE.footer, gutter: 0 },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: PAGE.line, charSpace: PAGE.charSpace },
};
