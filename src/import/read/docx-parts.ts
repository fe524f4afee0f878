import type { Line, Message } from '../types.ts';
import { decodeText } from './decode-text.ts';
import { htmlLines } from './html-lines.ts';
import { plainLines } from './plain-lines.ts';
import type { Archive } from './unzip.ts';
import { walkXml } from './walk-xml.ts';

/** A relationship of a part to another (ECMA-376 Part 2, 9.3). */
export interface Relationship {
  id: string;
  type: string;
  target: string;
}

/** Reads a .rels part. */
export function relationships(xml: string): Relationship[] {
  const found: Relationship[] = [];
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'Relationship')
        found.push({ id: attributes.get('Id') ?? '', type: attributes.get('Type') ?? '', target: attributes.get('Target') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/**
 * Documents that a body takes in whole at a place (w:altChunk, ECMA-376 Part 1, 17.17.2): pages and texts are read;
 * of others the editor is told that their text is missing.
 * @param main name of the part that holds the body
 */
export function embeddedDocuments(archive: Archive, main: string): { linesOf(id: string): Line[]; messages: Message[] } {
  const [folder, name] = [main.slice(0, main.lastIndexOf('/') + 1), main.slice(main.lastIndexOf('/') + 1)];
  const targets = new Map(
    relationships(archive.read(`${folder}_rels/${name}.rels`) ?? '').map(({ id, target }) => [
      id,
      target.startsWith('/') ? target.slice(1) : folder + target,
    ]),
  );
  const messages: Message[] = [];
  const linesOf = (id: string): Line[] => {
    const part = targets.get(id) ?? '';
    const bytes = archive.bytes(part);
    const text = bytes && decodeText(bytes)?.text;
    const isPage =
      text !== undefined && /<(?:!doctype html|html|body|p|div|table)[\s>]/i.test(text.slice(0, 2000)) && !/^mime-version:/im.test(text);
    if (text !== undefined && (isPage || part.endsWith('.txt'))) {
      const lines = isPage ? htmlLines(text).lines : plainLines(text);
      messages.push({ kind: 'note', rule: 'docx-embedded', line: 0, text: `正文里嵌有另一份文件（${part}），已接在原来的位置；请核对。` });
      return lines;
    }
    messages.push({
      kind: 'flag',
      rule: 'docx-embedded',
      line: 0,
      text: `正文里嵌有另一份文件（${part || id}），读不了，文字缺了这一部分；请用 Word 打开后另存为 .docx 再导入。`,
    });
    return [];
  };
  return { linesOf, messages };
}
