import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';

/** 空一字 of the page number's own size. */
const ONE_CHARACTER = 280;

const footer = (alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: ONE_CHARACTER } : { left: ONE_CHARACTER },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

/** Page numbers “— 1 —”: odd pages to the right, even pages to the left. Source: GB/T 9704—2012, 7.5. */
export const pageNumbers = () => ({ default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) });
