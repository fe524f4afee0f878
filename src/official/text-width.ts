/** Characters that a text takes up on the line: half for ASCII, one for all others. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) < 128 ? 0.5 : 1), 0);
}
