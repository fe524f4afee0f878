import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { NumberPlace } from '../official/layout.ts';
import { NUMBER_DASHES, numberSide, POINT, SIZE } from '../official/measures.ts';

/** 空一字 of the page number's own size. */
const ONE_CHARACTER = SIZE.small * POINT;

const PLACES = {
  left: { alignment: AlignmentType.LEFT, indent: { left: ONE_CHARACTER } },
  centre: { alignment: AlignmentType.CENTER },
  right: { alignment: AlignmentType.RIGHT, indent: { right: ONE_CHARACTER } },
};

function footer(side: ReturnType<typeof numberSide>): Footer {
  const [before, after] = NUMBER_DASHES;
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, after] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', ...PLACES[side], children })] });
}

/** Page numbers “— 1 —” of odd pages (Word's default) and of even ones. Source: GB/T 9704—2012, 7.5. */
export const pageNumbers = (place: NumberPlace) => ({ default: footer(numberSide(1, place)), even: footer(numberSide(2, place)) });
