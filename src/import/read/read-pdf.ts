import { getDocumentProxy } from 'unpdf';
import { LIMITS } from '../limits.ts';
import { ImportError, type Message, type Result, type Source } from '../types.ts';
import type { PlacedPage, PlacedText } from './page-layout.ts';
import { pageParagraphs } from './page-paragraphs.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

const DAMAGED = 'PDF 文件已损坏或不完整，打不开。请重新下载，或在 WPS 里打开后另存为 .docx。';
const PROTECTED = 'PDF 设了打开密码。请去掉密码后再导入。';
const SCANNED = 'PDF 里没有文字，多半是扫描件。请先做文字识别（如 WPS“PDF 转 Word”），存成 .docx 再导入。';
/** Characters a page below which a file counts as scanned: a page number and a stamp are no text. */
const SPARSE = 12;

/**
 * Reads a .pdf that has text (ISO 32000, by pdf.js): where the text lies decides about lines and paragraphs.
 * Nothing of the file is run; fonts and pictures are not loaded.
 * @throws ImportError when it is protected, damaged or scanned
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Source>> {
  const document = await open(bytes);
  try {
    if (document.numPages > LIMITS.pages)
      throw new ImportError(`PDF 有${document.numPages}页，上限${LIMITS.pages}页；请拆成几个文件再导入。`);
    const pages: PlacedPage[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages && characters <= LIMITS.characters; number += 1) {
      const page = await readPage(document, number);
      characters += page.texts.reduce((sum, { text }) => sum + text.trim().length, 0);
      pages.push(page);
    }
    if (characters < pages.length * SPARSE) throw new ImportError(SCANNED);
    const { lines, messages } = pageParagraphs(pages);
    return {
      value: { lines, format: 'PDF' },
      messages: [...messages, ...emptyPages(pages), ...unreadable(lines.map(({ text }) => text).join(''))],
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy: pdf.js takes the memory of what it is given, and refuses a Buffer, whose slice is no copy either.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false });
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new ImportError(isProtected ? PROTECTED : DAMAGED, { cause: error });
  }
}

async function readPage(document: Document, number: number): Promise<PlacedPage> {
  try {
    const page = await document.getPage(number);
    const { transform, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item): PlacedText[] => ('str' in item && item.str.trim() !== '' ? [place(item, transform)] : []));
    page.cleanup();
    return { height, texts };
  } catch (error) {
    throw new ImportError(DAMAGED, { cause: error });
  }
}

/** A piece of text in the coordinates of the page as it is shown, rotation included. */
function place(item: { str: string; transform: number[]; width: number }, view: number[]): PlacedText {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [p = 1, q = 0, r = 0, s = 1, x = 0, y = 0] = item.transform;
  const size = Math.hypot(a * r + c * s, b * r + d * s) || Math.hypot(a * p + c * q, b * p + d * q);
  return { text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size };
}

function emptyPages(pages: PlacedPage[]): Message[] {
  const empty = pages.flatMap(({ texts }, index) => (texts.length === 0 ? [index + 1] : []));
  if (empty.length === 0) return [];
  const text = `第${empty.slice(0, 20).join('、')}页没有文字，可能是图片或扫描的一页；请对照原件。`;
  return [{ kind: 'flag', rule: 'pdf-empty-page', line: 0, text }];
}

/** Fonts that do not say which characters they show give signs of the private use area, or none at all. */
function unreadable(text: string): Message[] {
  const count = text.match(/[\u0000-\u001f\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (count === 0) return [];
  const told = `有${count}个字的字体没有说明是什么字，读不出来；请对照原件，或用 WPS 转成 .docx 再导入。`;
  return [{ kind: 'flag', rule: 'unreadable-characters', line: 0, text: told }];
}
