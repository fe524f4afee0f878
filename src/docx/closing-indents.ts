const LINE = 28;

/** Characters that a text takes up on the line: half for ASCII, one for all others. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) < 128 ? 0.5 : 1), 0);
}

/**
 * How far 署名 and 成文日期 stand from the left edge where no seal is set, in characters of a line of 28.
 * Source: GB/T 9704—2012, 7.3.5.2: 署名右空二字，日期首字比署名首字右移二字；日期长于署名时日期右空二字，署名相应左移。
 */
export function closingIndents(signature: string, date: string): { signature: number; date: number } {
  const dateIsLonger = textWidth(date) > textWidth(signature);
  const start = Math.max(0, dateIsLonger ? LINE - 2 - textWidth(date) - 2 : LINE - 2 - textWidth(signature));
  return { signature: start, date: start + 2 };
}
