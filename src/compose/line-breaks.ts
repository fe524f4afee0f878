import { textWidth } from '../docx/closing-indents.ts';

/** A line of the type area, in characters of 三号 (GB/T 9704—2012, 5.2.3). */
export const LINE_WIDTH = 28;

/** May not begin a line. */
const NO_START = /^[。，、；：？！）》」』】〕”’…—％·]/;
/** May not end a line. */
const NO_END = /[（《「『【〔“‘]$/;

/** Numbers with their signs and words of Latin letters stay whole. */
const PIECES = /[A-Za-z0-9][A-Za-z0-9.,:/%+-]*|[\s\S]/gu;

/** True where a line may break between the two pieces. */
const mayBreak = (before: string, after: string) => !NO_START.test(after) && !NO_END.test(before);

/** Cuts a piece that is longer than a line. */
const short = (piece: string): string[] => (textWidth(piece) > LINE_WIDTH ? Array.from(piece) : [piece]);

/** Where the line that begins at `start` ends: as late as it fits and may break; one that may break nowhere is cut where it is full. */
function lineEnd(pieces: readonly string[], start: number, room: number): number {
  let width = 0;
  let full = start;
  while (full < pieces.length && width + textWidth(pieces[full] ?? '') <= room) {
    width += textWidth(pieces[full] ?? '');
    full += 1;
  }
  if (full === pieces.length) return full;
  let end = full;
  while (end > start + 1 && !mayBreak(pieces[end - 1] ?? '', pieces[end] ?? '')) end -= 1;
  return mayBreak(pieces[end - 1] ?? '', pieces[end] ?? '') ? end : Math.max(full, start + 1);
}

/**
 * Breaks a paragraph into lines of 28 characters: no closing mark begins a line, no opening mark ends one.
 * @param indent characters that the first line leaves free
 * @param hanging characters that the other lines leave free
 * @returns the lines, at least one; joined they give the text again
 */
export function breakLines(text: string, indent: number, hanging = 0): string[] {
  const pieces = (text.match(PIECES) ?? []).flatMap(short);
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length || lines.length === 0) {
    const end = lineEnd(pieces, start, LINE_WIDTH - (lines.length === 0 ? indent : hanging));
    lines.push(pieces.slice(start, end).join(''));
    start = end;
  }
  return lines;
}
