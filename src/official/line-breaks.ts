import { characterOf } from './measures.ts';
import { setWidth } from './text-width.ts';

/** May not begin a line. The Word file bears the same list, so that a word processor keeps to it too. */
export const NO_START = '!%),.:;?]}°·’”…‰℃、。〉》」』】〕〗！％），．：；？］｝～—';
/** May not end a line; in the Word file too. */
export const NO_END = '([{‘“〈《「『【〔〖（［｛￥';
/** May stand beyond the end of a full line, as word processors let them (标点悬挂). */
const HANGING = '，。、；：！？';

/** The text of a line without the mark that hangs over its end. */
export const withoutHanging = (line: string): string => (HANGING.includes(line.charAt(line.length - 1)) ? line.slice(0, -1) : line);

/** Numbers with their signs and words of Latin letters stay whole, and so do 破折号 and 省略号 (GB/T 15834—2011, 5.1.5). */
const PIECES = /[A-Za-z0-9][A-Za-z0-9.,:/%+-]*|——|……|[\s\S]/gu;

/** True where a line may break between the two pieces. */
const mayBreak = (before: string, after: string) =>
  !NO_START.includes(after.charAt(0)) && !NO_END.includes(before.charAt(before.length - 1));

/** Cuts a piece that no line has room for. */
const short = (piece: string, room: number): string[] => (setWidth(piece) > room ? Array.from(piece) : [piece]);

/** Where the line that begins at `start` ends: as late as it fits and may break; one that may break nowhere is cut where it is full. */
function lineEnd(pieces: readonly string[], start: number, room: number): number {
  const at = (i: number) => pieces[i] ?? '';
  let width = 0;
  let full = start;
  while (full < pieces.length && width + setWidth(at(full)) <= room) {
    width += setWidth(at(full));
    full += 1;
  }
  if (full === pieces.length) return full;
  if (HANGING.includes(at(full)) && full > start) full += 1;
  if (full === pieces.length) return full;
  let end = full;
  while (end > start + 1 && !mayBreak(at(end - 1), at(end))) end -= 1;
  return mayBreak(at(end - 1), at(end)) ? end : Math.max(full, start + 1);
}

/**
 * Breaks a paragraph into lines of the type area as word processors do: no closing mark begins a line, no opening mark ends one,
 * a comma or stop that finds no room hangs over the edge.
 * @param indent characters that the first line leaves free
 * @param hanging characters that the other lines leave free
 * @param width of the type area in twips
 * @returns the lines, at least one, none wider than what its indent leaves but for one mark that hangs; joined they give the text again
 */
export function breakLines(text: string, indent: number, hanging: number, width: number): string[] {
  const roomOf = (free: number) => width - Math.round(free * characterOf(width));
  const narrowest = roomOf(Math.max(indent, hanging));
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) => short(piece, narrowest));
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length || lines.length === 0) {
    const end = lineEnd(pieces, start, roomOf(lines.length === 0 ? indent : hanging));
    lines.push(pieces.slice(start, end).join(''));
    start = end;
  }
  return lines;
}
