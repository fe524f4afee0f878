import type { OfficialDocument } from '../docx/official-document.ts';
import { chineseDate } from '../lib/chinese-date.ts';
import { outlineNumbers, type OutlineLevel } from '../lib/outline-numbers.ts';

/** A line of the numbered document; `note` is the running number of its source note. */
export interface Line {
  level?: OutlineLevel;
  text: string;
  note?: number;
}

export interface Lines {
  lines: Line[];
  /** Source notes, numbered from 1. */
  notes: string[];
}

/** Headings with their numbers, paragraphs with the number of their note. Tables, which drafts do not hold, are passed over. */
export function numberedLines({ blocks }: OfficialDocument): Lines {
  const numbers = outlineNumbers(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])));
  const lines: Line[] = [];
  const notes: string[] = [];
  let heading = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      lines.push({ level: block.level, text: `${numbers[heading] ?? ''}${block.text}` });
      heading += 1;
    } else if (block.kind === 'paragraph') {
      if (block.note) notes.push(block.note);
      lines.push({ text: block.text, ...(block.note ? { note: notes.length } : {}) });
    }
  }
  return { lines, notes };
}

/** 附件说明 line by line: numbered where there are several, the first one after “附件：”. Source: GB/T 9704—2012, 7.3.4. */
export const attachmentLines = ({ attachments = [] }: OfficialDocument): string[] =>
  attachments.map((name, i) => `${i === 0 ? '附件：' : ''}${attachments.length > 1 ? `${i + 1}.` : ''}${name}`);

const closing = ({ signature, date }: OfficialDocument): string[] => [signature ?? '', date ? chineseDate(date) : ''].filter(Boolean);

/** Plain text as it is pasted into a chat: paragraphs indented by two characters, notes at the end. */
export function plainText(document: OfficialDocument): string {
  const { lines, notes } = numberedLines(document);
  const body = lines.map(({ text, note }) => `　　${text}${note ? `[${note}]` : ''}`);
  const sources = notes.map((note, i) => `[${i + 1}] ${note}`);
  const attached = attachmentLines(document).map((text, i) => `${i === 0 ? '　　' : '　　　　　'}${text}`);
  return [
    document.title,
    '',
    ...(document.addressee ? [`${document.addressee}：`] : []),
    ...body,
    ...(attached.length > 0 ? ['', ...attached] : []),
    ...closing(document).map((text) => `　　${text}`),
    ...(sources.length > 0 ? ['', ...sources] : []),
  ].join('\n');
}

/** Markdown with headings from the second level on; notes as footnotes. */
export function markdown(document: OfficialDocument): string {
  const { lines, notes } = numberedLines(document);
  const escape = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
  const body = lines.map(
    ({ level, text, note }) => `${level ? `${'#'.repeat(level + 1)} ` : ''}${escape(text)}${note ? `[^${note}]` : ''}`,
  );
  const sources = notes.map((note, i) => `[^${i + 1}]: ${escape(note)}`);
  const addressee = document.addressee ? [escape(`${document.addressee}：`)] : [];
  const after = [...attachmentLines(document), ...closing(document)].map(escape);
  return `${[`# ${escape(document.title)}`, ...addressee, ...body, ...after, ...sources].join('\n\n')}\n`;
}

const FACES: Record<OutlineLevel, string> = {
  1: '黑体,SimHei',
  2: '楷体_GB2312,KaiTi',
  3: '仿宋_GB2312,FangSong',
  4: '仿宋_GB2312,FangSong',
};

const html = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** HTML for word processors: faces and sizes of GB/T 9704—2012 (二号 title, 三号 text), open blanks marked. */
export function richText(document: OfficialDocument): string {
  const { lines, notes } = numberedLines(document);
  const marked = (text: string) => html(text).replace(/【[^】]*】/g, '<span style="background-color:#fff3b0">$&</span>');
  const style = (face: string, rest: string) => `style="font-family:${face};font-size:16pt;line-height:28.95pt;margin:0;${rest}"`;
  const indent = 'text-indent:2em;text-align:justify';
  const body = lines.map(({ level, text, note }) => {
    const tag = level ? `h${level + 1}` : 'p';
    const mark = note ? `<sup>[${note}]</sup>` : '';
    return `<${tag} ${style(FACES[level ?? 3], `font-weight:normal;${indent}`)}>${marked(text)}${mark}</${tag}>`;
  });
  const addressee = document.addressee ? `<p ${style(FACES[3], '')}>${marked(`${document.addressee}：`)}</p>` : '';
  // “附件：” takes three characters; later names and wrapped lines stand under the first.
  const attached = attachmentLines(document).map(
    (text, i) => `<p ${style(FACES[3], `margin-left:5em;${i === 0 ? 'text-indent:-3em;margin-top:28.95pt' : ''}`)}>${marked(text)}</p>`,
  );
  const right = closing(document).map((text) => `<p ${style(FACES[3], 'text-align:right')}>${marked(text)}</p>`);
  const sources = notes.map((note, i) => `<p style="font-size:9pt">[${i + 1}] ${html(note)}</p>`);
  const title = `<h1 style="font-family:方正小标宋简体,SimSun;font-size:22pt;font-weight:normal;text-align:center">${marked(document.title)}</h1>`;
  return [title, addressee, ...body, ...attached, ...right, ...sources].join('');
}
