import { readFileSync } from 'node:fs';

/** How a text file is written, where that is not plain UTF-8. */
export type Encoding = '带 BOM 的 UTF-8' | 'UTF-16' | 'GBK';

const begins = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** An editor on Windows may leave \r\n; what is read has \n, so that nothing else has to know. */
const withPlainLines = (text: string): string => text.replaceAll('\r\n', '\n');

function decode(bytes: Uint8Array): { text: string; encoding?: Encoding } {
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return { text: new TextDecoder('utf-8').decode(bytes), encoding: '带 BOM 的 UTF-8' };
  if (begins(bytes, [0xff, 0xfe])) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' };
  if (begins(bytes, [0xfe, 0xff])) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // What else a Chinese editor leaves; the text is only for the message.
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'GBK' };
  }
}

/**
 * Reads a text file of a library.
 * @returns its text with plain lines, and how it is written where it must be saved anew
 * @throws where the file cannot be read
 */
export function readText(file: string): { text: string; encoding?: Encoding } {
  const { text, encoding } = decode(readFileSync(file));
  return { text: withPlainLines(text), encoding };
}
