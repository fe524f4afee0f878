import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from './common-characters.ts';

/** Decoded text and the encoding it was read in. */
export interface Decoded {
  text: string;
  encoding: string;
  /** Number of characters that could not be read (U+FFFD). */
  unreadable: number;
}

const COMMON = new Set(COMMON_SIMPLIFIED + COMMON_TRADITIONAL);
const LABELS: Record<string, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
};
/** Bytes looked at when judging; a sample decides as well as the whole file. */
const SAMPLE = 65_536;

/**
 * Decodes a text file of unknown encoding.
 * Order: byte order mark, then the candidate whose text has most frequent Chinese characters;
 * UTF-8 without errors and the encoding an HTML page declares get a head start. Frequent characters
 * decide for short texts too, where statistical detectors guess (「联通」 in GBK is valid UTF-8).
 * @param bytes file content
 * @param declared encoding named by the file itself, if any
 * @returns undefined when the bytes are no text in any of the encodings
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | undefined {
  const marked = byteOrderMark(bytes);
  if (marked) return finish(bytes, marked);
  const sample = bytes.subarray(0, SAMPLE);
  const candidates = ['utf-8', 'gb18030', 'big5'];
  if (hasUtf16Shape(sample)) candidates.unshift('utf-16le', 'utf-16be');
  let best = { encoding: '', score: -Infinity };
  for (const encoding of candidates) {
    const score = scoreEncoding(sample, encoding, bytes.length > SAMPLE) + headStart(encoding, declared);
    if (score > best.score) best = { encoding, score };
  }
  // Nothing but rare signs in every encoding: no text.
  if (best.score < -0.3) return undefined;
  const decoded = finish(bytes, best.encoding);
  return isText(decoded.text) ? decoded : undefined;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030';
  return undefined;
}

/** UTF-16 without a mark: an even length and bytes that text in the other encodings does not have. */
function hasUtf16Shape(sample: Uint8Array): boolean {
  return sample.length % 2 === 0 && sample.length >= 2;
}

function headStart(encoding: string, declared = ''): number {
  const name = declared
    .toLowerCase()
    .replace(/^(?:gbk|gb2312|x-gbk)$/, 'gb18030')
    .replace(/^big5-.*$/, 'big5');
  return name === encoding ? 0.5 : 0;
}

/**
 * How much a decoding reads like Chinese text: about 1 for prose, below 0 for noise.
 * @param cut whether the sample ends in the middle of the file
 */
function scoreEncoding(sample: Uint8Array, encoding: string, cut: boolean): number {
  const text = new TextDecoder(encoding).decode(sample, { stream: cut });
  let points = 0;
  let weighed = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) {
        weighed += 1;
        points -= 2;
      }
      continue;
    }
    weighed += 1;
    points += characterPoints(character, code);
  }
  if (weighed === 0) return encoding === 'utf-8' ? 1 : 0.4;
  // Plain ASCII is UTF-8; a text that is valid UTF-8 hardly ever is anything else.
  return points / weighed + (encoding === 'utf-8' && !text.includes('\ufffd') ? 0.6 : 0);
}

function characterPoints(character: string, code: number): number {
  if (COMMON.has(character)) return 1;
  if (code === 0xfffd) return -4;
  if (code >= 0x4e00 && code <= 0x9fff) return 0.1;
  if ('，。、；：？！“”‘’（）《》【】—…·％　～〔〕①②③④⑤⑥⑦⑧⑨⑩●■◆★'.includes(character)) return 0.8;
  if (code >= 0xff00 && code <= 0xff5e) return 0.3;
  if (code >= 0xe000 && code <= 0xf8ff) return -2;
  if (code >= 0xa0 && code <= 0x36f) return -0.5;
  return -1;
}

function finish(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  let unreadable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unreadable += 1;
  return { text, encoding: LABELS[encoding] ?? encoding, unreadable };
}

/** Binary data shows itself by control characters and unreadable ones. */
function isText(text: string): boolean {
  const head = text.slice(0, 20_000);
  const bad = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return bad <= head.length * 0.1;
}
