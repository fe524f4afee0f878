/** A stretch of a text, marked or not. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/** Parts a text where a phrase stands; longer phrases come first. @param phrases in small letters */
export function markParts(text: string, phrases: readonly string[]): MarkedPart[] {
  const folded = text.toLowerCase();
  const parts: MarkedPart[] = [];
  let plain = 0;
  for (let at = 0; at < text.length;) {
    const phrase = phrases.find((candidate) => folded.startsWith(candidate, at));
    if (!phrase) {
      at += 1;
      continue;
    }
    if (at > plain) parts.push({ text: text.slice(plain, at), marked: false });
    parts.push({ text: text.slice(at, at + phrase.length), marked: true });
    at += phrase.length;
    plain = at;
  }
  return plain < text.length ? [...parts, { text: text.slice(plain), marked: false }] : parts;
}
