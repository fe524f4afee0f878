import { numberAt, type Numbered } from '../split/numbering.ts';
import type { Line } from '../types.ts';
import { runInLength } from './run-in.ts';
import { readSiblings } from './siblings.ts';
import { startsWithDate } from './signature.ts';

/** A block of a draft. */
export type Block =
  | { kind: 'heading'; text: string; line: number; level: number }
  | { kind: 'paragraph' | 'item'; text: string; line: number }
  | { kind: 'table'; rows: string[][]; line: number };

/** A heading before its level is known. */
export interface RawHeading {
  text: string;
  line: number;
  number?: Numbered;
  /** Level the source states. */
  stated?: number;
}

export type RawBlock = { heading: RawHeading } | { block: Block };

/** Decides which lines are headings; a headline at the start of a numbered paragraph becomes one. */
export function toRawBlocks(lines: Line[]): RawBlock[] {
  const alone = lines.map((line, index): RawBlock[] =>
    line.table ? [{ block: { kind: 'table', rows: line.table, line: line.line } }] : textBlocks(line, lines, index),
  );
  const readings = readSiblings(
    lines,
    (index) => 'heading' in (alone[index]?.[0] ?? {}),
    (index) => runInLength(lines[index]?.text ?? '') > 0,
  );
  return lines.flatMap((line, index) => {
    const reading = readings.get(index);
    const number = numberAt(line.text);
    if (reading === 'item') return [{ block: { kind: 'paragraph', text: line.text, line: line.line } }];
    return reading === 'heading' && number ? runInBlocks(line, number, runInLength(line.text)) : (alone[index] ?? []);
  });
}

function textBlocks(line: Line, lines: Line[], index: number): RawBlock[] {
  const { text } = line;
  const number = numberAt(text);
  if (number?.style === 'article') return articleBlocks(line, number);
  if (line.level !== undefined && text.length <= 80) return [heading(line, text, number, line.level)];
  // The source says that it is an item; only 一、 and its like are put into lists for their headings.
  if (line.item === true && (!number || /^(?:digit|digitBracket|circled)$/.test(number.style)))
    return [{ block: { kind: 'item', text, line: line.line } }];
  const length = number && isHeadingStyle(number, line, lines, index) ? runInLength(text) : 0;
  if (number && length > 0) return runInBlocks(line, number, length);
  if (!number && isPlainHeading(lines, index)) return [heading(line, text.replace(/[：:]$/, ''))];
  return [{ block: { kind: 'paragraph', text, line: line.line } }];
}

/** A numbered paragraph whose first sentence is its heading. */
function runInBlocks(line: Line, number: Numbered, length: number): RawBlock[] {
  const rest = line.text.slice(length).replace(/^[。：:！？]\s*/, '');
  const title = number.style === 'dash' ? line.text.slice(number.length, length) : line.text.slice(0, length);
  const own = heading(line, title.trim(), number);
  return rest === '' ? [own] : [own, { block: { kind: 'paragraph', text: rest, line: line.line } }];
}

/** 第三条 heads its text, as chapters head articles. */
function articleBlocks(line: Line, number: Numbered): RawBlock[] {
  const rest = line.text.slice(number.length);
  const own = heading(line, line.text.slice(0, number.length).trim(), number);
  return rest === '' ? [own] : [own, { block: { kind: 'paragraph', text: rest, line: line.line } }];
}

function heading(line: Line, text: string, number?: Numbered, stated?: number): RawBlock {
  return { heading: { text, line: line.line, ...(number && { number }), ...(stated !== undefined && { stated }) } };
}

/** （1） ① and 第一， number lists more often than sections: they need a paragraph after their headline. */
function isHeadingStyle(number: Numbered, line: Line, lines: Line[], index: number): boolean {
  if (number.style === 'label') return true;
  const alone = runInLength(line.text) >= line.text.replace(/[。：:]$/, '').length;
  const next = lines[index + 1];
  const followed = next !== undefined && (next.table !== undefined || numberAt(next.text)?.style !== number.style);
  if (number.style === 'digitBracket' || number.style === 'circled' || number.style === 'dash')
    return !alone || (followed && (next?.text.length ?? 0) > 24 && !/[。；]$/.test(line.text));
  if (number.style === 'item' || number.style === 'ordinal') return !alone || followed;
  // Successive lines of one style that end like sentences are a list.
  const previous = lines[index - 1];
  const inRun =
    !followed ||
    (previous !== undefined &&
      numberAt(previous.text)?.style === number.style &&
      /[。；]$/.test(previous.text) &&
      runInLength(previous.text) >= previous.text.length - 1);
  return !(alone && inRun && /[。；]$/.test(line.text));
}

const CLOSING_COLON = /(?:亮点|问题|不足|打算|计划|安排|措施|成效|做法|体会|建议|经验|设想|思路)[：:]$/;

/** A short line without end mark between paragraphs, like 下一步重点工作安排. */
function isPlainHeading(lines: Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  if (!next || text.length < 3 || text.length > 32 || !/\p{Script=Han}{2}/u.test(text)) return false;
  // Entries that end in a semicolon are a list, and one that forgot it belongs to it.
  if (/[；;]$/.test(lines[index - 1]?.text ?? '')) return false;
  if (CLOSING_COLON.test(text)) return text.length <= 24;
  if (/[。；！？：:，,、.;!?…”]$|[。；？！]/.test(text) || (text.match(/[，,]/g)?.length ?? 0) > 1) return false;
  if (/^[（(].*[）)]$|^\d|^.{0,20}\d{4}年\d{1,2}月(?:\d{1,2}日)?$|^(?:注|备注|附|同志们|各位)/.test(text) && !/^\d{4}年/.test(text))
    return false;
  // A unit or a name above a date signs.
  if (startsWithDate(next.text)) return false;
  // Three short lines in a row are a list or an address, not headings.
  const short = (line: Line | undefined): boolean =>
    line !== undefined && !line.table && line.text.length <= 32 && !numberAt(line.text) && !/[。；]$/.test(line.text);
  if (short(next) && (short(lines[index + 2]) || short(lines[index - 1]))) return false;
  return next.table !== undefined || next.text.length > text.length || numberAt(next.text) !== undefined;
}
