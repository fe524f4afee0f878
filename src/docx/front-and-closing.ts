import { Paragraph, TextRun } from 'docx';
import { addresseeLine } from '../official/addressee.ts';
import { attachmentLines } from '../official/attachments.ts';
import { closingLines } from '../official/closing.ts';
import type { Measures } from '../official/measures.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import type { Remarks } from './remarks.ts';
import { titleLines } from '../official/title-lines.ts';

const characters = (n: number, { page }: Measures) => Math.round(n * page.character);
const emptyLine = () => new Paragraph({ keepNext: true });

/** Title, subtitle and addressee, with an empty line under the title. Source: GB/T 9704—2012, 7.3.1–7.3.2. */
export function front(document: OfficialDocument, remarks: Remarks, { page }: Measures): Paragraph[] {
  const { title, subtitle } = document;
  const lines = titleLines(title, page.area.width).map((text, i) => new TextRun(i > 0 ? { text, break: 1 } : text));
  return [
    new Paragraph({ style: 'Title', children: remarks.around(lines, document.remarks) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', text: subtitle })] : []),
    emptyLine(),
    ...addresseeLine(document).map((text) => new Paragraph({ style: 'Addressee', text })),
  ];
}

/** 附件说明: an empty line above, names under each other. Source: GB/T 9704—2012, 7.3.4. */
export function attachmentNote(document: OfficialDocument, measures: Measures): Paragraph[] {
  const lines = attachmentLines(document).map(
    ({ text, first, under }) =>
      new Paragraph({ text, indent: { left: characters(under, measures), hanging: characters(under - first, measures) }, keepNext: true }),
  );
  return lines.length > 0 ? [emptyLine(), ...lines] : [];
}

/** 署名, 成文日期 and 附注, kept together with the text before. Source: GB/T 9704—2012, 7.3.5.2, 7.3.5.5, 7.3.6. */
export function closing(document: OfficialDocument, measures: Measures): Paragraph[] {
  const lines = closingLines(document);
  const { note } = document;
  // Substitute faces may have wider digits: rather a little over the edge than a date on two lines.
  const at = (left: number) => ({ left: characters(left, measures), right: -characters(2, measures) });
  return [
    ...(lines.length > 0 ? [emptyLine()] : []),
    ...lines.map(({ text, indent }, i) => new Paragraph({ text, keepNext: i < lines.length - 1, indent: at(indent) })),
    ...(note ? [new Paragraph({ style: 'BodyText', text: `（${note}）` })] : []),
  ];
}
