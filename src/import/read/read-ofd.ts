import { LIMITS } from '../limits.ts';
import { ImportError, type Message, type Result, type Source } from '../types.ts';
import type { PlacedPage, PlacedText } from './page-layout.ts';
import { pageParagraphs } from './page-paragraphs.ts';
import { openArchive, type Archive } from './unzip.ts';
import type { Attributes } from './walk-markup.ts';
import { walkXml } from './walk-xml.ts';

/** A4 in millimetres, the unit of OFD, where a file states no page size. */
const A4_HEIGHT = 297;

/**
 * Reads an .ofd (GB/T 33190—2016): the texts of its pages with their places, joined as those of a .pdf.
 * Seals and pictures are passed over; the editor is told of signatures.
 * @throws ImportError when it is damaged or holds pictures only
 */
export function readOfd(bytes: Uint8Array): Result<Source> {
  const archive = openArchive(bytes);
  const main = archive.read('OFD.xml') ?? '';
  const pages = roots(main).flatMap((root) => documentPages(archive, root));
  if (pages.every(({ texts }) => texts.length === 0))
    throw new ImportError('OFD 里没有文字，多半是扫描件。请先做文字识别，存成 .docx 再导入。');
  const { lines, messages } = pageParagraphs(pages);
  const title = /<(?:\w+:)?Title>([^<]{2,80})<\//.exec(main)?.[1]?.trim();
  return { value: { lines, format: 'OFD', ...(title !== undefined && { title }) }, messages: [...messages, ...seals(archive)] };
}

/** Where the documents of a package begin (7.4, DocRoot). */
function roots(xml: string): string[] {
  return textsOf(xml, 'ofd:DocRoot');
}

function documentPages(archive: Archive, root: string): PlacedPage[] {
  const start = root.replace(/^\//, '');
  const folder = folderOf(start);
  const templates = new Map<string, string>();
  const places: string[] = [];
  const xml = archive.read(start) ?? '';
  walkXml(xml, {
    open(name, attributes) {
      const place = attributes.get('ofd:BaseLoc');
      if (place === undefined) return;
      if (name === 'ofd:Page') places.push(within(folder, place));
      if (name === 'ofd:TemplatePage') templates.set(attributes.get('ofd:ID') ?? '', within(folder, place));
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (places.length > LIMITS.pages) throw new ImportError(`OFD 有${places.length}页，上限${LIMITS.pages}页；请拆成几个文件再导入。`);
  const height = heightOf(xml) ?? A4_HEIGHT;
  return places.map((place) => readPage(archive, archive.read(place) ?? '', templates, height));
}

/** A page with what its templates (letterheads, page numbers) put on it. */
function readPage(archive: Archive, xml: string, templates: Map<string, string>, height: number): PlacedPage {
  const own = textsOn(xml);
  const shared = own.templates.flatMap((id) => textsOn(archive.read(templates.get(id) ?? '') ?? '').texts);
  return { height: heightOf(xml) ?? height, texts: [...shared, ...own.texts] };
}

/** The text objects of a page in its coordinates (11.2, 11.3). */
function textsOn(xml: string): { texts: PlacedText[]; templates: string[] } {
  const texts: PlacedText[] = [];
  const templates: string[] = [];
  let object: Attributes | undefined;
  let code: Attributes | undefined;
  let text = '';
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'ofd:TextObject') object = attributes;
      else if (name === 'ofd:TextCode') [code, text] = [attributes, ''];
      else if (name === 'ofd:Template') templates.push(attributes.get('ofd:TemplateID') ?? '');
    },
    close(name) {
      if (name === 'ofd:TextCode' && object && code && text.trim() !== '' && texts.length < LIMITS.lines)
        texts.push(place(object, code, text));
      if (name === 'ofd:TextCode') code = undefined;
      if (name === 'ofd:TextObject') object = undefined;
    },
    text: (content) => (text += code ? content : ''),
  });
  return { texts, templates };
}

function place(object: Attributes, code: Attributes, text: string): PlacedText {
  const [left = 0, top = 0] = numbers(object.get('ofd:Boundary'));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(object.get('ofd:CTM'));
  const [x, y, size] = [Number(code.get('ofd:X') ?? 0) || 0, Number(code.get('ofd:Y') ?? 0) || 0, Number(object.get('ofd:Size') ?? 0) || 4];
  // The last character has no step to a next one; its own width is about the size of the type.
  const width = steps(code.get('ofd:DeltaX'), [...text].length - 1, size).reduce((sum, step) => sum + step, size);
  return {
    text: text.trim(),
    x: left + a * x + c * y + e,
    y: top + b * x + d * y + f,
    width: width * (Math.hypot(a, b) || 1),
    size: size * (Math.hypot(c, d) || 1),
  };
}

/** Steps between characters; `g 3 4.2` stands for three of 4.2 (11.3, DeltaX). */
function steps(value: string | undefined, count: number, usual: number): number[] {
  const found: number[] = [];
  const parts = (value ?? '').trim().split(/\s+/);
  for (let index = 0; index < parts.length && found.length < count; index += 1) {
    const times = parts[index] === 'g' ? Math.min(Number(parts[index + 1]) || 0, count) : 1;
    const step = Number(parts[parts[index] === 'g' ? index + 2 : index]);
    if (parts[index] === 'g') index += 2;
    for (let turn = 0; turn < times && Number.isFinite(step); turn += 1) found.push(step);
  }
  while (found.length < count) found.push(found.at(-1) ?? usual);
  return found.slice(0, Math.max(0, count));
}

const numbers = (value = ''): number[] =>
  value
    .trim()
    .split(/\s+/)
    .map(Number)
    .map((number) => (Number.isFinite(number) ? number : 0));

/** Height of the first page box that a part states (7.5, PageArea). */
function heightOf(xml: string): number | undefined {
  const height = numbers(textsOf(xml, 'ofd:PhysicalBox')[0])[3] ?? 0;
  return height > 0 ? height : undefined;
}

function textsOf(xml: string, element: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  walkXml(xml, {
    open: (name) => {
      isOpen = name === element;
      if (isOpen) found.push('');
    },
    close: () => (isOpen = false),
    text: (content) => {
      if (isOpen) found.push((found.pop() ?? '') + content.trim());
    },
  });
  return found;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
/** An address inside the package: from its root, or from the folder of the part that names it (7.3). */
const within = (folder: string, path: string): string =>
  (path.startsWith('/') ? path.slice(1) : folder + path).replace(/[^/]+\/\.\.\//g, '');

function seals({ names }: Archive): Message[] {
  const count = names.filter((name) => /\/Sign_\d+\/Signature\.xml$/i.test(name)).length;
  return count === 0 ? [] : [{ kind: 'note', rule: 'ofd-seals', line: 0, text: `${count}处电子签章没有导入。` }];
}
