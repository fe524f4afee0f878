import { Paragraph, TextRun, type FileChild } from 'docx';
import { writtenAppendices } from '../official/appendices.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { titleLines } from '../official/title-lines.ts';
import { body, type BodyContext } from './body.ts';
import { font } from './styles.ts';

/** Appendices on pages of their own: the mark flush left on the first line, the title on the third. Source: GB/T 9704—2012, 7.3.7. */
export const appendixPages = (document: OfficialDocument, context: BodyContext): FileChild[] =>
  writtenAppendices(document).flatMap(({ mark, title, blocks }) => [
    new Paragraph({
      style: 'Addressee',
      pageBreakBefore: true,
      keepNext: true,
      children: [new TextRun({ text: mark, font: font(context.measures.faces[1]) })],
    }),
    new Paragraph({ keepNext: true }),
    new Paragraph({
      style: 'Title',
      children: titleLines(title, context.measures.page.area.width).map((text, i) => new TextRun(i > 0 ? { text, break: 1 } : text)),
    }),
    new Paragraph({ keepNext: true }),
    ...body(blocks, { ...context, signed: false }),
  ]);
