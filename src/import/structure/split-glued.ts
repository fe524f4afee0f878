import { parseChineseNumber } from '../../lib/chinese-number.ts';
import { numberAt, type Numbered } from '../split/numbering.ts';
import type { Line, Message, Result } from '../types.ts';
import { cutsWord, isCommonWord } from '../common-words.ts';
import { runInLength } from './run-in.ts';

/**
 * Gives back the paragraph breaks that copying lost: a numbered heading glued to its first item,
 * the next number in the middle of a paragraph, a run of 一是…。二是…。 with headlines of their own.
 */
export function splitGlued(lines: Line[]): Result<Line[]> {
  const messages: Message[] = [];
  const last = new Map<string, number>();
  const value = lines.flatMap((line) => {
    if (line.table) return [line];
    const parts = splitItems(splitNumbers([line.text], last).flatMap(splitHeadline));
    if (parts.length > 1)
      messages.push({
        kind: 'repair',
        rule: 'lost-break',
        line: line.line,
        text: `按编号补上丢失的分段，分成${parts.length}段`,
        before: seams(parts, ''),
        after: seams(parts, '／'),
      });
    return parts.map((text, index) => (index === 0 ? { ...line, text } : { text, line: line.line }));
  });
  return { value, messages };
}

/** The text on both sides of the first breaks. */
function seams(parts: string[], mark: string): string {
  return parts
    .slice(0, 4)
    .flatMap((part, index) => (index === 0 ? [] : [`${parts[index - 1]?.slice(-8)}${mark}${part.slice(0, 8)}`]))
    .join('……');
}

const OPENING = /^(?:我们|他们|为|在|通过|根据|按照|随着|针对|对于|今年|去年|近年|一年来|同时|此外|因此)|[的地得对把将被向与和在]$/;

/** 工会坚持 服务职工: a space after such a verb parts it from its object. */
const TAKES_OBJECT =
  /(?:坚持|注重|加强|开展|组织|做好|推进|落实|围绕|贯彻|重视|提高|完善|建立|健全|进行|实行|推动|促进|举办|帮助|协助|积极|认真|不断|深入|切实|大力|广泛|以及|作为|成为|应当|必须|可以|能够)$/;

/** 一、……服务一是…… → two paragraphs; 标题 正文…… (a space between) likewise. */
function splitHeadline(text: string): string[] {
  const glued = /^[一二三四五六七八九十]{1,3}、[^。；]{4,59}?[\p{Script=Han}”](?=一是|首先[，,]|第一[，,]|（一）)/u.exec(text);
  if (glued) return [glued[0], text.slice(glued[0].length)];
  const parallel = parallelHeadline(text);
  if (parallel > 0) return [text.slice(0, parallel), text.slice(parallel)];
  const spaced = /^([\p{Script=Han}“”]{6,24}) +(?=\p{Script=Han})/u.exec(text);
  const rest = text.slice(spaced?.[0].length);
  // A space inside a word, or after the opening of a sentence, is a slip of the typist.
  if (spaced?.[1] !== undefined && rest.length >= 40 && isHeadline(spaced[1], rest)) return [spaced[1], rest];
  return [text];
}

/** Whether what stands before a space is whole, and a sentence begins after it. */
function isHeadline(text: string, rest: string): boolean {
  if (OPENING.test(text) || TAKES_OBJECT.test(text) || cutsWord(text, rest)) return false;
  return isCommonWord(text.slice(-2)) && (isCommonWord(rest.slice(0, 2)) || BEGINS.test(rest));
}

/** Words that begin a sentence after a headline. */
const BEGINS =
  /^(?:充分|认真|积极|组织|我们|我校|我会|今年|围绕|按照|通过|坚持|为了|根据|一年来|工会|全面|进一步|切实|始终|先后|利用|结合|深入|及时|定期|大力|在)/;

/**
 * Where the text begins that is glued to a headline of two parallel halves: 一、加强学习，提高素质｜充分发挥工会优势，开展教育工作。
 * @returns 0 when there is no such headline
 */
function parallelHeadline(text: string): number {
  const match =
    /^([一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.])(\p{Script=Han}{4,8})，(\p{Script=Han}{12,})，/u.exec(
      text,
    );
  const [, mark = '', first = '', second = ''] = match ?? [];
  const rest = second.slice(first.length);
  if (!match || !BEGINS.test(rest) || cutsWord(second.slice(0, first.length), rest)) return 0;
  return mark.length + first.length + 1 + first.length;
}

/** Breaks before a number that continues the sequence: ……发展。三、深入…… */
function splitNumbers(parts: string[], last: Map<string, number>): string[] {
  return parts.flatMap((text) => {
    const result: string[] = [];
    const opening = numberAt(text);
    if (opening) last.set(opening.style, opening.ordinal);
    let from = 0;
    for (const match of text.matchAll(
      /(?:[。；！？”）]|如下：)(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[、.．](?!\d))/g,
    )) {
      const index = match.index + match[0].length;
      const number = numberAt(text.slice(index, index + 16));
      if (!number || number.ordinal !== (last.get(number.style) ?? 0) + 1 || !isPlausible(number, text, index)) continue;
      last.set(number.style, number.ordinal);
      result.push(text.slice(from, index));
      from = index;
    }
    return [...result, text.slice(from)];
  });
}

/** The first of a sequence needs its second in the same paragraph. */
function isPlausible(number: Numbered, text: string, index: number): boolean {
  if (number.ordinal > 1) return true;
  if (/如下[。：]$/.test(text.slice(0, index))) return true;
  const rest = text.slice(index + 2);
  return number.style === 'han'
    ? /[。；]二、/.test(rest)
    : number.style === 'hanBracket'
      ? rest.includes('（二）')
      : /[。；]2[、.．]/.test(rest);
}

/** Breaks a run of 一是…。…二是…。 into paragraphs when every item has a headline of its own. */
function splitItems(parts: string[]): string[] {
  return parts.flatMap((text) => {
    const starts = itemStarts(text);
    if (starts.length < 2) return [text];
    const ends = [...starts.slice(1), text.length];
    const items = starts.map((start, index) => text.slice(start, ends[index]));
    if (!items.every((item) => runInLength(item) > 0)) return [text];
    const lead = text.slice(0, starts[0]);
    return lead === '' ? items : [lead, ...items];
  });
}

/** Positions of 一是, 二是, 三是… that begin sentences and count up from one. */
function itemStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(^|[。；;])([一二三四五六七八九十]{1,2})(?:是|要)/g)) {
    if (parseChineseNumber(match[2] ?? '') === starts.length + 1) starts.push(match.index + (match[1] ?? '').length);
  }
  return starts;
}
