import { difference, mapText, type Changed } from '../messages.ts';
import type { Line, Result } from '../types.ts';

/** Characters that are not seen but get in the way: controls, zero-width, direction marks, private use, tags. */
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\uffff\ue000-\uf8ff]/g;

/** Whether a text may hold character references of HTML. */
export const mayHoldReferences = (text: string): boolean => /&[#a-z]/i.test(text);

/** Removes invisible characters, decodes leftover entities, unifies spaces and drops empty lines. */
export function cleanCharacters(lines: Line[], decodeReferences: (text: string) => string): Result<Line[]> {
  const cleaned = mapText(lines, 'invisible-characters', (text) => tidy(text, decodeReferences));
  const value = cleaned.value
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter(({ text, table }) => text !== '' || table !== undefined);
  return { value, messages: cleaned.messages };
}

function tidy(text: string, decodeReferences: (text: string) => string): Changed {
  const changes: Changed['changes'] = [];
  const note = (before: string, after: string, what: string): string => {
    if (before !== after) changes.push({ ...difference(before, after), text: what });
    return after;
  };
  // Half a surrogate pair is no character; YAML and UTF-8 refuse it.
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  const decoded = note(wellFormed, decodeReferences(wellFormed), '网页代码转为字符');
  const visible = note(decoded, decoded.replace(INVISIBLE, ''), '删去看不见的字符');
  // Compatibility ideographs and radicals look like common characters but no search finds them.
  const composed = note(
    visible,
    visible.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (character) => character.normalize('NFKC')),
    '兼容字形转为通用字',
  );
  // Runs of spaces say nothing, and later patterns would look through them again and again.
  return { text: composed.replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/g, ' '), changes };
}
