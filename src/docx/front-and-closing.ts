import { Paragraph, TextRun } from 'docx';
import { chineseDate } from '../lib/chinese-date.ts';
import { closingIndents } from './closing-indents.ts';
import type { OfficialDocument } from './official-document.ts';
import { PAGE } from './page-setup.ts';
import { titleLines } from './title-lines.ts';

const characters = (n: number) => Math.round(n * PAGE.character);
const emptyLine = () => new Paragraph({ keepNext: true });

/** Title, subtitle and addressee, with an empty line under the title. Source: GB/T 9704—2012, 7.3.1–7.3.2. */
export function front({ title, subtitle, addressee }: OfficialDocument): Paragraph[] {
  const lines = titleLines(title).map((text, i) => new TextRun(i > 0 ? { text, break: 1 } : text));
  return [
    new Paragraph({ style: 'Title', children: lines }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', text: subtitle })] : []),
    emptyLine(),
    ...(addressee ? [new Paragraph({ style: 'Addressee', text: `${addressee}：` })] : []),
  ];
}

/** 附件说明: an empty line above, names under each other. Source: GB/T 9704—2012, 7.3.4. */
export function attachmentNote({ attachments = [] }: OfficialDocument): Paragraph[] {
  if (attachments.length === 0) return [];
  const single = attachments.length === 1;
  // “附件：” takes up three characters, “1.” one and a half; wrapped lines stand under the name.
  const left = characters(2 + 3 + (single ? 0 : 1.5));
  const lines = attachments.map((name, i) => {
    const number = single ? '' : `${i + 1}.`;
    const hanging = characters(i === 0 ? (single ? 3 : 4.5) : 1.5);
    return new Paragraph({ text: `${i === 0 ? '附件：' : ''}${number}${name}`, indent: { left, hanging }, keepNext: true });
  });
  return [emptyLine(), ...lines];
}

/** 署名, 成文日期 and 附注, kept together with the text before. Source: GB/T 9704—2012, 7.3.5.2, 7.3.5.5, 7.3.6. */
export function closing({ signature = '', date, note }: OfficialDocument): Paragraph[] {
  const day = date ? chineseDate(date) : '';
  const indents = closingIndents(signature, day);
  // Substitute faces may have wider digits: rather a little over the edge than a date on two lines.
  const at = (text: string, left: number, keepNext: boolean) =>
    new Paragraph({ text, keepNext, indent: { left: characters(left), right: -characters(2) } });
  return [
    ...(signature || day ? [emptyLine()] : []),
    ...(signature ? [at(signature, indents.signature, day !== '')] : []),
    ...(day ? [at(day, indents.date, false)] : []),
    ...(note ? [new Paragraph({ style: 'BodyText', text: `（${note}）` })] : []),
  ];
}
