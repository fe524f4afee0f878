import { DocumentGridType, type ISectionOptions } from 'docx';
import { POINT, SIZE, type Measures } from '../official/measures.ts';

/** Word's unit of the grid is 1/4096 pt: on the standard's page 28 characters of 16 pt are wider than the type area, and each gives up 849 of them. */
const charSpace = (character: number) => Math.floor((character / POINT - SIZE.text) * 4096);

/** Size, margins and grid of a section. */
export const sectionPage = ({ page }: Measures): NonNullable<ISectionOptions['properties']> => ({
  page: {
    size: { width: page.width, height: page.height },
    margin: { ...page.margin, header: 851, footer: page.numberFoot, gutter: 0 },
  },
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: page.line, charSpace: charSpace(page.character) },
});
