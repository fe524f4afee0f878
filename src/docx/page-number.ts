import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { NUMBER_DASHES, numberSide, POINT, SIZE } from '../official/measures.ts';

/** 空一字 of the page number's own size. */
const ONE_CHARACTER = SIZE.small * POINT;

function footer(side: ReturnType<typeof numberSide>): Footer {
  const [before, after] = NUMBER_DASHES;
  const alignment = side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const children = [new TextRun({ children: [before, PageNumber.CURRENT, after] })];
  return new Footer({ children: [new Paragraph({ style: 'Footer', alignment, indent: { [side]: ONE_CHARACTER }, children })] });
}

/** Page numbers “— 1 —” of odd pages (Word's default) and of even ones. Source: GB/T 9704—2012, 7.5. */
export const pageNumbers = () => ({ default: footer(numberSide(1)), even: footer(numberSide(2)) });
