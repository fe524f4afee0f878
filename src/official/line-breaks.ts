import { LINE_CHARACTERS } from './measures.ts';
import { textWidth } from './text-width.ts';

/** May not begin a line. */
const NO_START = /^[。，、；：？！）》」』】〕”’…—％·]/;
/** May not end a line. */
const NO_END = /[（《「『【〔“‘]$/;

/** Numbers with their signs and words of Latin letters stay whole. */
const PIECES = /[A-Za-z0-9][A-Za-z0-9.,:/%+-]*|[\s\S]/gu;

/** True where a line may break between the two pieces. */
const mayBreak = (before: string, after: string) => !NO_START.test(after) && !NO_END.test(before);

/** Cuts a piece that no line has room for. */
const short = (piece: string, room: number): string[] => (textWidth(piece) > room ? Array.from(piece) : [piece]);

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
 * @returns the lines, at least one, none wider than what its indent leaves; joined they give the text again
 */
export function breakLines(text: string, indent: number, hanging = 0): string[] {
  const narrowest = LINE_CHARACTERS - Math.max(indent, hanging);
  const pieces = (text.match(PIECES) ?? []).flatMap((piece) => short(piece, narrowest));
  const lines: string[] = [];
  let start = 0;
  while (start < pieces.length || lines.length === 0) {
    const end = lineEnd(pieces, start, LINE_CHARACTERS - (lines.length === 0 ? indent : hanging));
    lines.push(pieces.slice(start, end).join(''));
    start = end;
  }
  return lines;
}
