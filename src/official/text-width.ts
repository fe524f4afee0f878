import { LETTER_SPACING, POINT, SIZE } from './measures.ts';

/** Half for ASCII, one for all others: how wide the named faces set a character, in characters. */
const share = (character: string) => (character.charCodeAt(0) < 128 ? 0.5 : 1);

/** Characters that a text takes up on the line: half for ASCII, one for all others. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + share(character), 0);
}

/** Twips that a text takes up on the line as a word processor sets it, letter spacing and all. @param size of its letters in points */
export const setWidth = (text: string, size: number = SIZE.text): number =>
  [...text].reduce((width, character) => width + share(character) * size * POINT + LETTER_SPACING, 0);
