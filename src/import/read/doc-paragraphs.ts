import type { Line, Message } from '../types.ts';
import type { DocProperties } from './doc-properties.ts';
import { numberedText } from './numbered-text.ts';
import { PaperLines } from './paper-lines.ts';

type Story = 'body' | 'notes' | 'margins' | 'comments' | 'boxes';
/** The texts of a document one after another, with their lengths in characters. */
export type Stories = [story: Story, length: number][];
type At = (index: number) => DocProperties;
type NextNumber = (list: string, depth: number) => { text: string; bullet: boolean } | undefined;

/** Control characters of a .doc ([MS-DOC] 2.8.26, 2.9.66, 2.9.215). */
const [CELL, LINE, PAGE, PARAGRAPH, FIELD, RESULT, END] = ['\u0007', '\u000b', '\u000c', '\r', '\u0013', '\u0014', '\u0015'];
const SIGNS: Record<string, string> = { '\u001e': '-', '\u001f': '', '\t': '\t', '\u00a0': ' ' };
type LeftOut = 'deleted' | 'hidden';

/**
 * The text of a .doc as lines: instructions of fields are passed over, text boxes and notes stand at the end.
 * @param character properties at an index of the text, @param paragraph those of the paragraph whose mark is there
 */
export function docParagraphs(
  text: string,
  stories: Stories,
  character: At,
  paragraph: At,
  nextNumber: NextNumber,
): { lines: Line[]; messages: Message[] } {
  const paper = new PaperLines();
  const messages: Message[] = [];
  const margins: string[] = [];
  const comments: string[] = [];
  let inserted = 0;
  let start = 0;
  /** Open fields: whether the result has been reached. */
  const fields: boolean[] = [];
  for (const [story, length] of stories) {
    let own = '';
    let leftOut: Record<LeftOut, string> = { deleted: '', hidden: '' };
    const end = Math.min(text.length, start + length);
    const flush = (index: number, inTable: boolean): void => {
      const properties = paragraph(index);
      if (own !== '' || inTable) put(story, own, properties, inTable);
      else if (story === 'body') paper.paragraph('');
      own = '';
      for (const key of ['deleted', 'hidden'] as const)
        if (leftOut[key].trim() !== '')
          messages.push({ kind: 'drop', rule: `doc-${key}`, line: paper.count, text: LEFT_OUT[key], before: leftOut[key].trim() });
      leftOut = { deleted: '', hidden: '' };
    };
    const put = (to: Story, content: string, properties: DocProperties, inTable: boolean): void => {
      if (to === 'margins') return void margins.push(content.trim());
      if (to === 'comments') return void comments.push(content.trim());
      if (inTable) return paper.cellParagraph(numbered(content, properties, nextNumber).text);
      const { text: whole, item } = numbered(content, properties, nextNumber);
      const level = properties.outline !== undefined ? properties.outline + 1 : headingOf(properties);
      paper.paragraph(to === 'notes' ? `注：${whole.trim()}` : whole, { level: to === 'body' ? level : undefined, item });
    };
    for (let index = start; index < end; index += 1) {
      const sign = text[index] ?? '';
      if (sign === FIELD) fields.push(false);
      else if (sign === RESULT) fields[fields.length - 1] = true;
      else if (sign === END) fields.pop();
      else if (sign === PARAGRAPH || sign === PAGE) flush(index, story === 'body' && paragraph(index).inTable === true);
      else if (sign === CELL) {
        if (paragraph(index).rowEnd === true) paper.endRow();
        else {
          flush(index, true);
          paper.endCell();
        }
      } else if (fields.includes(false)) continue;
      else {
        const { deleted, hidden, inserted: isNew } = character(index);
        if (isNew === true) inserted += 1;
        const plain = sign === LINE ? '\n' : (SIGNS[sign] ?? (sign < ' ' ? '' : sign));
        if (deleted === true) leftOut.deleted += plain;
        else if (hidden === true) leftOut.hidden += plain;
        else own += plain;
      }
    }
    if (own !== '') flush(end - 1, false);
    paper.endTable();
    start += length;
  }
  const quote = (rule: string, told: string, texts: string[]): Message[] => {
    const before = texts.filter(Boolean).join(' ／ ');
    return before === '' ? [] : [{ kind: 'drop', rule, line: 0, text: told, before }];
  };
  if (inserted > 0)
    messages.push({ kind: 'flag', rule: 'doc-inserted', line: 0, text: `修订插入的${inserted}个字已当作接受；请对照原件确认。` });
  return {
    lines: paper.lines,
    messages: [...messages, ...quote('doc-margins', '页眉、页脚没有导入。', margins), ...quote('doc-comments', '批注没有导入。', comments)],
  };
}

const LEFT_OUT: Record<LeftOut, string> = {
  deleted: '修订删去的文字，按接受处理，没有收进草稿',
  hidden: '隐藏的文字，没有收进草稿',
};

function headingOf({ style = 0 }: DocProperties): number | undefined {
  return style >= 1 && style <= 9 ? style : undefined;
}

function numbered(text: string, { list = 0, depth = 0 }: DocProperties, nextNumber: NextNumber): { text: string; item: boolean } {
  const number = list === 0 || text.trim() === '' ? undefined : nextNumber(String(list), depth);
  return { text: number ? numberedText(number.text, text) : text, item: number?.bullet === true };
}
