import type { PastedLine } from './pasted-nodes.ts';

/** As much of a DOM node as is read here: of the browser, and of the tests' parser. */
export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<HtmlNode> | ArrayLike<HtmlNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|TR|PRE|DT|DD|UL|OL|TABLE|TBODY|BODY|CENTER)$/;
const UNSEEN = /^(?:STYLE|SCRIPT|META|LINK|TITLE|HEAD|XML|O:P|TEMPLATE|NOSCRIPT|IFRAME|OBJECT)$/;
const PICTURES = /^(?:IMG|SVG|CANVAS|VIDEO|V:SHAPE|V:IMAGEDATA)$/;

export interface PastedHtml {
  lines: PastedLine[];
  /** Pictures that were left behind. */
  pictures: number;
  /** Tables whose rows are kept as lines of cells. */
  tables: number;
}

const children = (node: HtmlNode): HtmlNode[] => Array.from(node.childNodes as ArrayLike<HtmlNode>);

/** Lines within a source mean nothing; between Chinese they are not even spaces. */
const inline = (text: string) =>
  text.replace(/([\u4e00-\u9fff，。；：、）”])\s*\n\s*(?=[\u4e00-\u9fff（“])/g, '$1').replace(/\s*\n\s*/g, ' ');

/** HTML from a word processor or a page as lines: headings with their level, a table's rows with tabs between their cells, nothing but text. */
export function htmlLines(root: HtmlNode): PastedHtml {
  const lines: PastedLine[] = [];
  let open: PastedLine | undefined;
  let pictures = 0;
  let tables = 0;
  const end = () => {
    open = undefined;
  };
  const write = (text: string, level: number | undefined) => {
    if (open) open.text += text;
    else if (text.trim() !== '') {
      open = { text, ...(level === undefined ? {} : { level }) };
      lines.push(open);
    }
  };
  const cellText = (node: HtmlNode): string =>
    inline(node.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const visit = (node: HtmlNode, level: number | undefined): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT) write(inline(node.textContent ?? ''), level);
    if (node.nodeType !== ELEMENT && name !== '#DOCUMENT') return;
    if (UNSEEN.test(name)) return;
    if (PICTURES.test(name)) pictures += 1;
    else if (name === 'BR') end();
    else if (name === 'TR') {
      end();
      lines.push({
        text: children(node)
          .filter((cell) => /^T[DH]$/i.test(cell.nodeName))
          .map(cellText)
          .join('\t'),
      });
    } else {
      if (name === 'TABLE') tables += 1;
      const heading = /^H([1-6])$/.exec(name)?.[1];
      if (BLOCKS.test(name)) end();
      for (const child of children(node)) visit(child, heading ? Number(heading) : level);
      if (BLOCKS.test(name)) end();
    }
  };
  visit(root, undefined);
  return { lines, pictures, tables };
}
