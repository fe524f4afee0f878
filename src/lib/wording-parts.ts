/** A stretch of a wording: plain text, or the name of a blank to fill. */
export type WordingPart = { kind: 'text'; text: string } | { kind: 'blank'; name: string };

/** Splits a wording at its blanks 【…】; joining the parts again gives the wording back. */
export function wordingParts(text: string): WordingPart[] {
  return text
    .split(/(【[^】]*】)/)
    .filter((part) => part !== '')
    .map((part) => (/^【[^】]*】$/.test(part) ? { kind: 'blank', name: part.slice(1, -1) } : { kind: 'text', text: part }));
}
