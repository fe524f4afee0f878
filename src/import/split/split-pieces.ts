import { parseChineseNumber } from '../../lib/chinese-number.ts';
import { LIMITS } from '../limits.ts';
import type { Line, Message, Result } from '../types.ts';
import { bareTitle, type WithoutContents } from './contents.ts';

/** One of the summaries that a file holds. */
export interface Piece {
  /** Its place in the file, from 1. */
  number: number;
  /** The line that announced it, cleaned; undefined when the file holds a single piece. */
  heading?: string;
  lines: Line[];
  /** What became of the line that announced it. */
  messages: Message[];
}

interface Mark {
  index: number;
  ordinal: number;
  stem: string;
  heading: string;
  residue: string;
}

const NUMBER = '([一二三四五六七八九十]{1,3}|\\d{1,3})';
const KIND = '(?:篇|范文|例文|样文|模板|样本)';
const MARKS = [
  new RegExp(`^(.{0,80}?)[【（(\\[]?${KIND}\\s*${NUMBER}[】）)\\]]?(?:[:：、.\\s]\\s*(.{0,60}))?$`),
  new RegExp(`^()[【（(\\[]?第\\s*${NUMBER}\\s*篇[】）)\\]]?[:：、.\\s]*(.{0,60})$`),
  new RegExp(
    `^(.{2,60}(?:总结|报告|汇报|计划|方案|材料|举措|措施|讲话|要点|体会|心得|做法|经验|安排|打算))\\s*[（(【\\[]?\\s*${NUMBER}[】）)\\]]?()$`,
  ),
];
/** A piece shorter than this is a line of a table of contents. */
const SHORTEST = 60;

/**
 * Splits a file that holds several summaries (篇1, 篇一, 范文一, 【篇二】, 第三篇, …总结（四）).
 * The marks must count up from 1 with the same words before the number, or be listed in the contents; anything else is left whole.
 * Text before the first mark is dropped with a message that quotes it.
 */
export function splitPieces({ lines, listed }: WithoutContents): Result<Piece[]> {
  const marks = sequence(
    lines.flatMap((line, index) => markOf(line, index) ?? []),
    lines,
    listed,
  ).slice(0, LIMITS.pieces);
  const [first] = marks;
  if (!first) return { value: [{ number: 1, lines, messages: [] }], messages: [] };
  const messages = preamble(lines.slice(0, first.index));
  let previous = 0;
  for (const mark of marks) {
    if (mark.ordinal !== previous + 1)
      messages.push({
        kind: 'flag',
        rule: 'piece-gap',
        line: lines[mark.index]?.line ?? 0,
        text: `各篇编号不连续：第${previous}篇之后是第${mark.ordinal}篇`,
      });
    previous = mark.ordinal;
  }
  const value = marks.map((mark, index) => ({
    number: index + 1,
    heading: mark.heading,
    lines: lines.slice(mark.index + 1, marks[index + 1]?.index ?? lines.length),
    messages: markMessages(mark, lines[mark.index]),
  }));
  return { value, messages };
}

function markMessages({ residue }: Mark, { text, line }: Line = { text: '', line: 0 }): Message[] {
  const words: Message = { kind: 'drop', rule: 'search-words', line, text: '删去粘在篇名前的搜索词', before: residue };
  const title: Message = {
    kind: 'drop',
    rule: 'title-line',
    line,
    text: '用作这一篇的标题，不再放在正文',
    before: text.replace(residue, ''),
  };
  return residue === '' ? [title] : [words, title];
}

function markOf({ text, table }: Line, index: number): Mark[] | undefined {
  if (table || text.length > 100 || /[。；]/.test(text)) return undefined;
  for (const pattern of MARKS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const sign = match[2] ?? '';
    const ordinal = /^\d/.test(sign) ? Number(sign) : (parseChineseNumber(sign) ?? 0);
    const stem = (match[1] ?? '').replace(/[\s:：【（(]+$/, '');
    const own = (match[3] ?? '').trim();
    if (ordinal >= 1) return [{ index, ordinal, stem, heading: own.length >= 4 ? own : text.trim(), residue: '' }];
  }
  return undefined;
}

/** The longest run that counts up from 1; a table of contents before it is passed over. */
function sequence(marks: Mark[], lines: Line[], listed: ReadonlySet<string>): Mark[] {
  const isListed = ({ index }: Mark): boolean => listed.has(bareTitle(lines[index]?.text ?? ''));
  let run: Mark[] = [];
  let best: Mark[] = [];
  for (const mark of marks) {
    const last = run.at(-1);
    if (
      mark.ordinal === 1 &&
      !(run[0] && sameStem(run[0].stem, mark.stem) && run.length > 1 && textBetween(lines, run[0], mark) > SHORTEST * run.length)
    )
      run = [mark];
    else if (last && mark.ordinal > last.ordinal && mark.ordinal <= last.ordinal + 3) {
      const stem = run[0]?.stem ?? '';
      if (!sameStem(stem, mark.stem) && !(isListed(last) && isListed(mark))) continue;
      const residue = stem !== '' && mark.stem.endsWith(stem) ? mark.stem.slice(0, -stem.length) : '';
      run.push({ ...mark, residue, heading: residue === '' ? mark.heading : mark.heading.replace(residue, '') });
    }
    if (run.length > best.length || (run.length === best.length && run.length > 1)) best = [...run];
  }
  if (best.length < 2) return [];
  return best.filter((mark, index) => textBetween(lines, mark, best[index + 1]) >= Math.min(SHORTEST, 20));
}

function sameStem(first: string, other: string): boolean {
  return first === other || (first.length >= 4 && other.endsWith(first)) || first === '' || other === '';
}

function textBetween(lines: Line[], from: Mark, to: Mark | undefined): number {
  return lines.slice(from.index + 1, to?.index ?? lines.length).reduce((sum, { text, table }) => sum + text.length + (table ? 40 : 0), 0);
}

function preamble(lines: Line[]): Message[] {
  return lines.map(({ text, line }) => ({
    kind: 'drop',
    rule: 'before-first-piece',
    line,
    text: '第一篇之前的文字，没有收入草稿',
    before: text,
  }));
}
