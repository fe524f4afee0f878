import { DocumentGridType, type ISectionOptions } from 'docx';
import { PAGE, POINT, SIZE } from '../official/measures.ts';

/** Word's unit of the grid is 1/4096 pt: 28 characters of 16 pt are wider than the type area, and each gives up 849 of them. */
const CHAR_SPACE = Math.floor((PAGE.character / POINT - SIZE.text) * 4096);

/** Size, margins and grid of a section. */
export const sectionPage: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: { ...PAGE.margin, header: 851, footer: PAGE.numberFoot, gutter: 0 },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: PAGE.line, charSpace: CHAR_SPACE },
};
