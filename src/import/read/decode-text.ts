import { COMMON_SIMPLIFIED, COMMON_TRADITIONAL } from './common-characters.ts';

/** Decoded text and the encoding it was read in. */
export interface Decoded {
  text: string;
  encoding: string;
  /** Number of characters that could not be read (U+FFFD). */
  unreadable: number;
  /** Lines, from 1, that are in another encoding than the rest and were read in that. */
  foreign: { line: number; encoding: string }[];
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
/** Score from which a line reads like Chinese prose, and bytes below which a line says too little. */
const FLUENT = 0.5;
const SHORTEST = 12;

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
  if (marked?.startsWith('utf-16') === true) return finish(decodeAs(bytes, marked), marked);
  const sample = bytes.subarray(0, SAMPLE);
  const candidates = marked === undefined ? ['utf-8', 'gb18030', 'big5'] : [marked];
  if (marked === undefined && hasUtf16Shape(sample)) candidates.unshift('utf-16le', 'utf-16be');
  let best = { encoding: '', score: -Infinity };
  for (const encoding of candidates) {
    const score = scoreEncoding(sample, encoding, bytes.length > SAMPLE) + headStart(encoding, declared);
    if (score > best.score) best = { encoding, score };
  }
  // Nothing but rare signs in every encoding: no text.
  if (best.score < -0.3) return undefined;
  const decoded = best.encoding.startsWith('utf-16')
    ? finish(decodeAs(bytes, best.encoding), best.encoding)
    : readLines(bytes, best.encoding);
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

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function finish(text: string, encoding: string, foreign: Decoded['foreign'] = []): Decoded {
  let unreadable = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unreadable += 1;
  return { text, encoding: LABELS[encoding] ?? encoding, unreadable, foreign };
}

/**
 * Files pasted together mix encodings: lines that read clearly better in another one are read in it.
 * Only whole lines can be told apart; 0x0A is a line break in all three encodings and no part of a character.
 */
function readLines(bytes: Uint8Array, encoding: string): Decoded {
  const whole = decodeAs(bytes, encoding);
  const others = ['utf-8', 'gb18030', 'big5'].filter((other) => other !== encoding);
  const parts: string[] = [];
  const foreign: Decoded['foreign'] = [];
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    const next = end < 0 ? bytes.length : end + 1;
    const row = bytes.subarray(from, next);
    from = next;
    line += 1;
    // ASCII is the same in all; two characters can be anything.
    const best = row.length < SHORTEST || row.every((byte) => byte < 0x80) ? undefined : clearlyBetter(row, encoding, others);
    if (best !== undefined) foreign.push({ line, encoding: LABELS[best] ?? best });
    parts.push(decodeAs(row, best ?? encoding));
  }
  return foreign.length === 0 ? finish(whole, encoding) : finish(parts.join(''), encoding, foreign);
}

function clearlyBetter(row: Uint8Array, encoding: string, others: string[]): string | undefined {
  const own = scoreEncoding(row, encoding, false);
  if (own >= FLUENT) return undefined;
  const scored = others.map((other) => ({ other, score: scoreEncoding(row, other, false) })).sort((a, b) => b.score - a.score);
  return scored[0] && scored[0].score >= FLUENT && scored[0].score - own >= 0.5 ? scored[0].other : undefined;
}

/** Binary data shows itself by control characters and unreadable ones. */
function isText(text: string): boolean {
  const head = text.slice(0, 20_000);
  const bad = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  return bad <= head.length * 0.1;
}
