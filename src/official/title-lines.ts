import { SIZE } from './measures.ts';
import { setWidth, textWidth } from './text-width.ts';
import { titlePieces, type TitlePiece } from './title-words.ts';

/** 二号 characters that fit on a line: 20 on the standard's. @param width of the type area in twips */
export const titleCharacters = (width: number): number => Math.floor(width / setWidth('工', SIZE.title));

/** Lines beyond those that the width asks for, tried where no others keep words whole. */
const MORE_LINES = 2;

/** Titles have two lines, three at most; of twice as many nobody sees whether they are alike. */
const MOST_BALANCED = 6;

/** What ends a line well, and what no line begins with. */
const PAUSE = /[：；、，—）》”]$/;
const LINK = /(?:关于|的|和|与|暨|及|以及|总工会|工会|委员会|公司|集团|学校|医院|年|年度)$/;
const NO_START = /^(?:[：；、，）》”—。！？]|的|和|与|等|上|中|下|年|及)/;
const NO_END = /^(?:在|对|为|向|从|以|把|将|让|第.+|新)$/;

/** How badly a title breaks between two pieces, in characters of imbalance that it is worth; undefined where it may not. */
function cost(before: TitlePiece, after: TitlePiece): number | undefined {
  if (NO_START.test(after.text) || NO_END.test(before.text)) return undefined;
  if (PAUSE.test(before.text)) return 0;
  // The name of a union goes on: 某某公司｜工会委员会.
  if (/^(?:工会|总工会|委员会)/.test(after.text)) return 8;
  if (LINK.test(before.text)) return 1;
  if (/^[（《“]/.test(after.text)) return 2;
  return before.known && after.known ? 4 : undefined;
}

/** A way to set pieces on lines. */
interface Setting {
  cost: number;
  texts: string[];
}

/**
 * The best way to set the pieces in a number of lines, none wider than `room`; undefined where there is none.
 * Each rest is looked at once for each number of lines.
 */
function best(pieces: readonly TitlePiece[], lines: number, mean: number, room: number): Setting | undefined {
  const known = new Map<string, Setting | undefined>();
  const from = (start: number, left: number): Setting | undefined => {
    const key = `${start} ${left}`;
    if (!known.has(key)) known.set(key, left === 1 ? lastLine(start) : firstOf(start, left));
    return known.get(key);
  };
  const lastLine = (start: number): Setting | undefined => {
    let text = '';
    for (let i = start; i < pieces.length; i += 1) {
      text += pieces[i]?.text ?? '';
      if (textWidth(text) > room) return undefined;
    }
    return { cost: Math.abs(textWidth(text) - mean), texts: [text] };
  };
  const firstOf = (start: number, left: number): Setting | undefined => {
    let found: Setting | undefined;
    let head = '';
    for (let i = start + 1; i < pieces.length; i += 1) {
      const [before, after] = [pieces[i - 1], pieces[i]];
      head += before?.text ?? '';
      if (textWidth(head) > room) break;
      const price = before && after ? cost(before, after) : undefined;
      if (price === undefined) continue;
      const rest = from(i, left - 1);
      const total = price + Math.abs(textWidth(head) - mean) + (rest?.cost ?? 0);
      if (rest && (found === undefined || total < found.cost)) found = { cost: total, texts: [head, ...rest.texts] };
    }
    return found;
  };
  return from(0, lines);
}

/** What is no title any more, by its length: on lines as full as they get. */
function fullLines(pieces: readonly TitlePiece[], room: number): string[] {
  const lines = [''];
  for (const { text } of pieces) {
    const last = lines.length - 1;
    if (lines[last] !== '' && textWidth(`${lines[last] ?? ''}${text}`) > room) lines.push(text);
    else lines[last] += text;
  }
  return lines;
}

function breakLine(line: string, room: number): string[] {
  const width = textWidth(line);
  if (width <= room) return [line];
  const pieces = titlePieces(line);
  const fewest = Math.ceil(width / room);
  if (fewest > MOST_BALANCED) return fullLines(pieces, room);
  for (let lines = fewest; lines <= fewest + MORE_LINES; lines += 1) {
    const set = best(pieces, lines, width / lines, room);
    if (set) return set.texts;
  }
  return [line];
}

/**
 * Breaks a title that is too long for a line between words, at a pause near its middle where there is one:
 * 词意完整、排列对称、长短适宜 (GB/T 9704—2012, 7.3.1). Lines given by the writer are kept;
 * a title that cannot be broken so is left to where it is set, and 交稿检查 tells of it.
 * @param width of the type area in twips
 */
export const titleLines = (title: string, width: number): string[] =>
  title.split('\n').flatMap((line) => breakLine(line, titleCharacters(width)));
