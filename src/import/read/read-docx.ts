import { ImportError, type Message, type Result, type Source } from '../types.ts';
import { readBody, type Tally } from './docx-body.ts';
import { readNumbering } from './docx-numbering.ts';
import { readStyles } from './docx-styles.ts';
import { embeddedDocuments, relationships } from './docx-parts.ts';
import { openArchive, type Archive } from './unzip.ts';
import { walkXml } from './walk-xml.ts';

/**
 * Reads a Word file: text in order, tables, automatic numbers as text, text boxes after their paragraph,
 * tracked insertions accepted and deletions left out; everything left out is named in a message.
 * @throws ImportError when the file is no Word document, is damaged or unpacks to too much
 */
export function readDocx(bytes: Uint8Array): Result<Source> {
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  if (main === undefined) throw new ImportError('压缩包里没有 Word 正文。可能是 .xlsx、.pptx、.odt 或普通压缩包；请另存为 .docx 再导入。');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const styles = readStyles(archive.read(`${folder}styles.xml`));
  const numbering = readNumbering(archive.read(`${folder}numbering.xml`));
  const chunks = embeddedDocuments(archive, main);
  const body = readBody(archive.read(main) ?? '', styles, numbering, chunks.linesOf);
  const lines = body.lines;
  const messages = [...tallyMessages(body.tally), ...body.messages, ...chunks.messages];
  for (const part of ['footnotes.xml', 'endnotes.xml']) {
    const read = readBody(archive.read(folder + part) ?? '', styles, numbering);
    const notes = read.lines;
    messages.push(...read.messages.map((message) => ({ ...message, line: 0 })));
    if (notes.length === 0) continue;
    messages.push(note('docx-footnotes', `${notes.length}条脚注、尾注接在正文末尾，以“注：”开头。`));
    lines.push(...notes.map((line) => ({ ...line, text: `注：${line.text.trim()}` })));
  }
  messages.push(...marginMessages(archive, folder), ...commentMessages(archive, folder));
  const title = documentTitle(archive);
  return { value: { lines, format: 'Word（.docx）', ...(title !== undefined && { title }) }, messages };
}

/** The part that the package names as its document (ECMA-376 Part 2, 9.3), if it is a Word body. */
function mainPart(archive: Archive): string | undefined {
  const named = relationships(archive.read('_rels/.rels') ?? '')
    .filter(({ type }) => type.endsWith('/officeDocument'))
    .map(({ target }) => target.replace(/^\//, ''));
  return [...named, 'word/document.xml'].find((name) => /(?:^|\/)document\d*\.xml$/.test(name) && archive.names.includes(name));
}

const TALLY_TEXTS: [keyof Tally, Message['kind'], string][] = [
  ['inserted', 'flag', '处修订插入已当作接受；请对照原件确认'],
  ['deleted', 'flag', '处修订删除已当作接受，删去的字没有导入；请对照原件确认'],
  ['moved', 'flag', '处修订移动已当作接受；请对照原件确认'],
  ['textBoxes', 'note', '个文本框的文字接在所在段落之后；请核对位置'],
  ['pictures', 'note', '张图片（含印章）没有导入'],
  ['hidden', 'note', '处隐藏文字没有导入'],
  ['comments', 'note', '条批注没有导入'],
  ['contents', 'note', '行自动目录没有导入'],
];

function tallyMessages(tally: Tally): Message[] {
  return TALLY_TEXTS.filter(([key]) => tally[key] > 0).map(([key, kind, text]) => ({
    kind,
    rule: `docx-${key.toLowerCase()}`,
    line: 0,
    text: `${tally[key]}${text}。`,
  }));
}

/** Headers and footers are dropped; the editor is told what they said. */
function marginMessages(archive: Archive, folder: string): Message[] {
  const texts = archive.names
    .filter((name) => name.startsWith(folder) && /\/(?:header|footer)\d*\.xml$/.test(name))
    .slice(0, 20)
    .map((name) => plainText(archive.read(name) ?? ''))
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  return [{ kind: 'drop', rule: 'docx-margins', line: 0, text: '页眉、页脚没有导入。', before: texts.join(' ／ ') }];
}

/** Comments stand beside the text; the editor is told what they said. */
function commentMessages(archive: Archive, folder: string): Message[] {
  const before = plainText(archive.read(`${folder}comments.xml`) ?? '');
  return before === '' ? [] : [{ kind: 'drop', rule: 'docx-comments', line: 0, text: '批注没有导入。', before }];
}

/** All text of a part, or that of the elements with a name. */
function plainText(xml: string, element?: string): string {
  let text = '';
  let open = element === undefined;
  walkXml(xml, {
    open: (name) => (open ||= name === element),
    close: (name) => (open &&= name !== element),
    text: (content) => (text += open ? content : ''),
  });
  return text.trim();
}

function documentTitle(archive: Archive): string | undefined {
  const title = plainText(archive.read('docProps/core.xml') ?? '', 'dc:title');
  return title.length >= 2 && title.length <= 80 ? title : undefined;
}

function note(rule: string, text: string): Message {
  return { kind: 'note', rule, line: 0, text };
}
