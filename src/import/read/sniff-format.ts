import { ImportError } from '../types.ts';
import type { Readers } from './readers.ts';

/** Kinds of files that can be read. */
export type Readable = 'text' | keyof Readers;
export type Format = Readable | 'image' | 'archive' | 'mht' | 'empty' | 'binary';

const SIGNATURES: [Format, number[]][] = [
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['docx', [0x50, 0x4b, 0x05, 0x06]],
];

/**
 * Decides by the first bytes what a file is; names lie (an .html saved as .doc, a .docx called .txt).
 * @param bytes the file's content
 * @param name its name, used only between text, Markdown and HTML
 */
export function sniffFormat(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) return 'empty';
  for (const [format, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return format === 'docx' ? archiveFormat(bytes) : format;
  }
  // "BM" is only two letters: take it for a bitmap when the size in the header agrees.
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0) return 'image';
  const head = asciiHead(bytes);
  if (/^\s*(?:from:|mime-version:|content-type:\s*multipart)/i.test(head)) return 'mht';
  if (/<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(head)) return 'html';
  if (/\.x?html?$/i.test(name)) return 'html';
  return /\.(?:md|markdown|mdx)$/i.test(name) ? 'markdown' : 'text';
}

/**
 * What a ZIP archive holds. OpenDocument states its type at a fixed place, unpacked (OpenDocument 1.3 part 2, 3.3);
 * OFD has its entry OFD.xml (GB/T 33190—2016, 7.3).
 */
function archiveFormat(bytes: Uint8Array): Format {
  const type = 'mimetypeapplication/vnd.oasis.opendocument.text';
  if (isAt(bytes, 30, type)) return 'odt';
  // The directory with all names stands at the end, the part itself mostly at the start.
  return holds(bytes.subarray(0, 65_536), 'OFD.xml') || holds(bytes.subarray(-65_536), 'OFD.xml') ? 'ofd' : 'docx';
}

const isAt = (bytes: Uint8Array, at: number, word: string): boolean =>
  Array.from(word).every((character, index) => bytes[at + index] === character.charCodeAt(0));

function holds(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (isAt(bytes, at, word)) return true;
  return false;
}

/** First 2 KB as ASCII, NUL bytes of UTF-16 left out. */
function asciiHead(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 2048)) if (byte !== 0) head += String.fromCharCode(byte);
  return head;
}

const ADVICE: Partial<Record<Format, string>> = {
  empty: '文件是空的（0字节），没有可导入的内容。',
  image: '这是图片，不含文字。请先做文字识别（如 WPS“提取图片文字”），存成 .txt 或 .docx。',
  archive: '这是压缩包。请先解压，再导入里面的文件。',
  mht: '这是网页归档（.mht）或邮件。请用浏览器打开，另存为“网页，仅 HTML”。',
  binary: '这不是文本文件，认不出是什么格式。请确认文件没有损坏，另存为 .docx 或 .txt 再导入。',
};
const ELSEWHERE = '这种文件在这里读不了。请用 WPS 或 Word 打开，另存为 .docx 再导入。';

/** What to tell an editor about a kind of file that is not imported, or whose reader is not at hand. */
export const adviceFor = (format: Format): string => ADVICE[format] ?? ELSEWHERE;

const READABLE = new Set<Format>(['text', 'html', 'markdown', 'docx', 'odt', 'ofd', 'ole', 'rtf', 'pdf']);
const isReadable = (format: Format): format is Readable => READABLE.has(format);

/** The kind of a file that can be read. @throws ImportError with advice for the others */
export function readableFormat(bytes: Uint8Array, name: string): Readable {
  const format = sniffFormat(bytes, name);
  if (!isReadable(format)) throw new ImportError(adviceFor(format));
  return format;
}
