/** A word processor sets a tab between an automatic number and its text; between digits it must not close up: 1 2021年, 1. 3—6岁. */
export function numberedText(number: string, text: string): string {
  return /[\d.．]$/.test(number) && /^\d/.test(text) ? `${number} ${text}` : `${number}${text}`;
}
