import { LIMITS } from '../limits.ts';
import { ImportError, type Message, type Result, type Source } from '../types.ts';
import { Block } from './bytes.ts';
import { openCompound } from './compound-file.ts';
import { docNumbering } from './doc-numbering.ts';
import { docParagraphs, type Stories } from './doc-paragraphs.ts';
import { pieceText, readPieces } from './doc-pieces.ts';
import { propertiesAt } from './doc-properties.ts';
import { numberCounter } from './docx-numbering.ts';

/** First bytes of the Word stream, and the version from which its text is laid out as read here (Word 97). */
const [MAGIC, WORD_97] = [0xa5ec, 0xc1];

/**
 * Reads a .doc or .wps of Word 97 and later ([MS-DOC]): paragraphs with their automatic numbers, heading levels and tables,
 * notes at the end; what is left out is quoted. An own reader: word-extractor, which it is tested against, needs Buffer and
 * streams, drops automatic numbers and rows of tables, and follows a chain of sectors that turns in a circle for ever.
 * @throws ImportError when it is protected, older, damaged or no Word document
 */
export function readDoc(bytes: Uint8Array): Result<Source> {
  const streams = openCompound(bytes);
  if (streams.has('EncryptedPackage')) throw new ImportError(PROTECTED);
  const stream = new Block(streams.get('WordDocument')?.() ?? new Uint8Array());
  if (stream.short(0) !== MAGIC) throw new ImportError(NO_WORD);
  const flags = stream.short(10);
  if ((flags & 0x0100) !== 0) throw new ImportError(PROTECTED);
  if (stream.short(2) < WORD_97) throw new ImportError('这是 Word 97 以前的文件。请用 WPS 或 Word 打开，另存为 .docx 再导入。');
  const table = new Block(streams.get((flags & 0x0200) === 0 ? '0Table' : '1Table')?.() ?? new Uint8Array());
  const { text, offsets } = pieceText(stream, readPieces(table, stream.long(0x1a2), stream.long(0x1a6)), LIMITS.characters * 2);
  const plc = (at: number): Block => table.part(stream.long(at), stream.long(at + 4));
  const characters = propertiesAt(stream, plc(0xfa), 'characters');
  const paragraphs = propertiesAt(stream, plc(0x102), 'paragraphs');
  const numbering = docNumbering(table, { at: stream.long(0x2e2), length: stream.long(0x2e6) }, { at: stream.long(0x2ea) });
  const found = docParagraphs(
    text,
    storiesOf(stream),
    (index) => characters(offsets[index] ?? 0),
    (index) => paragraphs(offsets[index] ?? 0),
    numberCounter(numbering),
  );
  if (found.lines.length === 0) throw new ImportError('旧版 Word 文件里没有文字。如果是图片或扫描件，请先做文字识别。');
  return { value: { lines: found.lines, format: 'Word（.doc）' }, messages: [...found.messages, ...pictures(text)] };
}

const PROTECTED = '文件设了打开密码。请用 WPS 或 Word 输入密码打开，去掉密码后另存为 .docx。';
const NO_WORD = '这是旧版 Office 文件，里面没有 Word 正文，可能是表格（.xls）、演示（.ppt）或邮件。请另存为 .docx 再导入。';

/** Lengths in characters of the texts that follow one another ([MS-DOC] 2.5.3 FibRgLw97). */
function storiesOf(stream: Block): Stories {
  const [body, footnotes, margins, , comments, endnotes, boxes, marginBoxes] = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64, 0x68].map((at) =>
    stream.long(at),
  );
  return [
    ['body', body ?? 0],
    ['notes', footnotes ?? 0],
    ['margins', margins ?? 0],
    ['comments', comments ?? 0],
    ['notes', endnotes ?? 0],
    ['boxes', boxes ?? 0],
    ['margins', marginBoxes ?? 0],
  ];
}

/** U+0001 stands for a picture, U+0008 for a drawn object. */
function pictures(text: string): Message[] {
  const count = text.match(/[\u0001\u0008]/g)?.length ?? 0;
  return count === 0
    ? []
    : [{ kind: 'note', rule: 'doc-pictures', line: 0, text: `${count}张图片或图形（含印章）没有导入；请核对有没有文字。` }];
}
