/** What a walk through RTF meets (Rich Text Format Specification 1.9.1, “RTF Syntax”). */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** A control word with its number, or a control symbol other than \' and \bin. */
  control(word: string, number: number | undefined): void;
  /** A byte of text, from \'hh or as it stands. */
  byte(value: number): void;
}

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const [BACKSLASH, OPEN, CLOSE, CR, LF, SPACE, MINUS] = [0x5c, 0x7b, 0x7d, 0x0d, 0x0a, 0x20, 0x2d];
/** Longest control word and number of the specification. */
const [LONGEST_WORD, LONGEST_NUMBER] = [32, 10];

/** Walks RTF in one pass; damage never throws. */
export function walkRtf(bytes: Uint8Array, handler: RtfHandler): void {
  const at = (place: number): number => bytes[place] ?? 0;
  let place = 0;
  const control = (): void => {
    const start = place;
    if (!isLetter(at(place))) return symbol();
    while (isLetter(at(place)) && place - start < LONGEST_WORD) place += 1;
    const word = latin(bytes, start, place);
    const from = place;
    if (at(place) === MINUS && isDigit(at(place + 1))) place += 1;
    while (isDigit(at(place)) && place - from < LONGEST_NUMBER) place += 1;
    const number = place > from ? Number(latin(bytes, from, place)) : undefined;
    if (at(place) === SPACE) place += 1;
    // Raw data of a picture: no text, whatever it looks like.
    if (word === 'bin') place += Math.max(0, number ?? 0);
    else handler.control(word, number);
  };
  const symbol = (): void => {
    const sign = String.fromCharCode(at(place));
    place += 1;
    if (sign !== "'") return handler.control(sign, undefined);
    const hex = Number.parseInt(latin(bytes, place, place + 2), 16);
    place += 2;
    if (!Number.isNaN(hex)) handler.byte(hex);
  };
  while (place < bytes.length) {
    const code = at(place);
    place += 1;
    if (code === OPEN) handler.open();
    else if (code === CLOSE) handler.close();
    else if (code === BACKSLASH) control();
    else if (code !== CR && code !== LF && code !== 0) handler.byte(code);
  }
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
