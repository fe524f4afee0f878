import { LIMITS } from '../limits.ts';
import { ImportError, type Message, type Result, type Source } from '../types.ts';
import { decodeText, type Decoded } from './decode-text.ts';
import { plainLines } from './plain-lines.ts';
import type { Readers } from './readers.ts';
import { adviceFor, readableFormat } from './sniff-format.ts';

/**
 * Reads a source of any supported format into lines.
 * @param bytes the file's content
 * @param name its name (only a hint; the content decides)
 * @param readers those of the kinds that are to be read
 * @throws ImportError with advice for an editor when it cannot be read
 */
export function readSource(bytes: Uint8Array, name: string, readers: Readers): Result<Source> {
  const format = readableFormat(bytes, name);
  const result =
    format === 'text' || format === 'markdown' || format === 'html'
      ? readTextual(bytes, format, readers)
      : readFile(bytes, format, readers);
  checkSize(result.value);
  return result;
}

function readFile(bytes: Uint8Array, format: Exclude<keyof Readers, 'html' | 'markdown'>, readers: Readers): Result<Source> {
  if (bytes.length > LIMITS.fileBytes) throw new ImportError(tooLarge(`${Math.ceil(bytes.length / 1024 / 1024)}MB`, LIMITS.fileBytes));
  const read = readers[format];
  if (!read) throw new ImportError(adviceFor(format));
  return read(bytes);
}

function readTextual(bytes: Uint8Array, format: 'text' | 'markdown' | 'html', readers: Readers): Result<Source> {
  if (bytes.length > LIMITS.textBytes) throw new ImportError(tooLarge(`${Math.ceil(bytes.length / 1024 / 1024)}MB`));
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  if (!decoded) throw new ImportError(adviceFor('binary'));
  const { text, encoding } = decoded;
  const read = format === 'text' ? undefined : readers[format];
  const result = read ? read(text, encoding) : { value: { lines: plainLines(text), format: `文本（${encoding}）` }, messages: [] };
  if (decoded.unreadable > 0) result.messages.push(unreadable(decoded));
  if (decoded.foreign.length > 0) result.messages.push(mixed(decoded));
  return result;
}

/** Charset that an HTML page states in its first 4 KB (HTML Standard, 13.2.3.2 looks at 1 KB). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /charset\s*=\s*["']?\s*([a-z0-9_-]{2,20})/i.exec(head)?.[1];
}

function mixed({ foreign, encoding }: Decoded): Message {
  const lines = foreign.slice(0, 12).map(({ line, encoding: own }) => `第${line}行${own}`);
  return {
    kind: 'flag',
    rule: 'mixed-encodings',
    line: 0,
    text: `文件混用编码：多数按 ${encoding} 读，${foreign.length}行按别的编码读（${lines.join('、')}${foreign.length > 12 ? '……' : ''}）；请对照原件。`,
  };
}

function unreadable({ unreadable: count, encoding }: Decoded): Message {
  return {
    kind: 'flag',
    rule: 'unreadable-characters',
    line: 0,
    text: `按 ${encoding} 读取，有${count}处字节读不出来（显示为 \ufffd），可能文件被截断或混用编码；请对照原件。`,
  };
}

function checkSize(source: Source): void {
  const characters = source.lines.reduce((sum, { text, table }) => sum + text.length + (table?.flat().join('').length ?? 0), 0);
  if (characters > LIMITS.characters) throw new ImportError(tooLarge(`${Math.round(characters / 10_000)}万字`));
  if (source.lines.length > LIMITS.lines) throw new ImportError(tooLarge(`${source.lines.length}行`));
  if (characters === 0) throw new ImportError('文件里没有文字。如果是图片或扫描件，请先做文字识别。');
}

function tooLarge(size: string, bytes: number = LIMITS.textBytes): string {
  return `文件太大（${size}），不像一篇或一组总结。上限是${bytes / 1024 / 1024}MB、${LIMITS.characters / 10_000}万字、${LIMITS.lines}行；请拆成几个文件再导入。`;
}
