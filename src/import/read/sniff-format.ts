export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'ole' | 'pdf' | 'rtf' | 'image' | 'archive' | 'mht' | 'empty' | 'binary';

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
    if (signature.every((byte, index) => bytes[index] === byte)) return format;
  }
  // "BM" is only two letters: take it for a bitmap when the size in the header agrees.
  if (bytes[0] === 0x42 && bytes[1] === 0x4d && bytes.length > 26 && bytes[6] === 0 && bytes[7] === 0) return 'image';
  const head = asciiHead(bytes);
  if (/^\s*(?:from:|mime-version:|content-type:\s*multipart)/i.test(head)) return 'mht';
  if (/<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(head)) return 'html';
  if (/\.x?html?$/i.test(name)) return 'html';
  return /\.(?:md|markdown|mdx)$/i.test(name) ? 'markdown' : 'text';
}

/** First 2 KB as ASCII, NUL bytes of UTF-16 left out. */
function asciiHead(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 2048)) if (byte !== 0) head += String.fromCharCode(byte);
  return head;
}

const ADVICE: Partial<Record<Format, string>> = {
  empty: '文件是空的（0字节），没有可导入的内容。',
  pdf: 'PDF 文件不能直接导入。请在 WPS 或 Word 里打开，另存为 .docx；扫描件先做文字识别。',
  rtf: '这是 RTF 文件。请用 WPS 或 Word 打开，另存为 .docx 再导入。',
  image: '这是图片，不含文字。请先做文字识别（如 WPS“提取图片文字”），存成 .txt 或 .docx。',
  archive: '这是压缩包。请先解压，再导入里面的文件。',
  mht: '这是网页归档（.mht）或邮件。请用浏览器打开，另存为“网页，仅 HTML”。',
  binary: '这不是文本文件，认不出是什么格式。请确认文件没有损坏，另存为 .docx 或 .txt 再导入。',
};

/** What to tell an editor about a format that is not imported; undefined for those that are. */
export function formatAdvice(format: Format, bytes: Uint8Array, name: string): string | undefined {
  if (format !== 'ole') return ADVICE[format];
  if (containsUtf16(bytes, 'EncryptedPackage')) {
    return '文件设了打开密码。请用 WPS 或 Word 输入密码打开，去掉密码后另存为 .docx。';
  }
  if (/\.wps$/i.test(name)) return '这是 .wps 文件。请用 WPS 打开，另存为 .docx 再导入。';
  return '这是旧版 Office 文件（.doc 等）。请用 WPS 或 Word 打开，另存为 .docx 再导入。';
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
