import type { Nodes, Parents, RootContent, Table } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LIMITS } from '../limits.ts';
import type { Line, Message, Result, Source } from '../types.ts';
import { htmlLines } from './html-lines.ts';
import { plainLines } from './plain-lines.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).freeze();

/** Marks that open a block inside a block, more of them on one line than any text nests: the parser's time would grow with their square. */
const NESTED = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${LIMITS.depth}}`, 'm');

/**
 * Reads Markdown (CommonMark with GitHub's tables) into lines: headings with their level, items, tables, one line a paragraph.
 * Addresses of links are left out, as they are in a page; front matter of `---` is read as text.
 */
export function readMarkdown(text: string, encoding: string): Result<Source> {
  const format = `Markdown（${encoding}）`;
  if (NESTED.test(text)) return { value: { lines: plainLines(text), format }, messages: [] };
  const lines: Line[] = [];
  const root = markdown.parse(text);
  for (const node of root.children) addBlock(node, lines);
  return { value: { lines, format }, messages: addresses(root) };
}

/** Addresses behind words; the words stay. */
function addresses(node: Nodes): Message[] {
  const own =
    (node.type === 'link' || node.type === 'image' || node.type === 'definition') && !('children' in node && inline(node) === node.url)
      ? [node.url]
      : [];
  const line = node.position?.start.line ?? 0;
  return [
    ...own.map((before): Message => ({ kind: 'drop', rule: 'markdown-address', line, text: '链接或图片的地址，没有收进草稿', before })),
    ...('children' in node ? node.children.flatMap(addresses) : []),
  ];
}

function addBlock(node: RootContent, lines: Line[], item?: string): void {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case 'heading':
      lines.push({ text: inline(node), line, level: node.depth });
      break;
    case 'paragraph':
      lines.push({ text: `${item ?? ''}${inline(node)}`, line, ...(item !== undefined && { item: true }) });
      break;
    case 'list':
      for (const [index, entry] of node.children.entries()) {
        const mark = node.ordered === true ? `${(node.start ?? 1) + index}.` : '';
        for (const [place, block] of entry.children.entries()) addBlock(block, lines, place === 0 ? mark : undefined);
      }
      break;
    case 'table':
      lines.push({ text: '', line, table: rows(node) });
      break;
    case 'html':
      lines.push(...htmlLines(node.value).lines.map((own) => ({ ...own, line: line + own.line - 1 })));
      break;
    case 'code':
      lines.push(...plainLines(node.value).map((own) => ({ ...own, line: line + own.line })));
      break;
    case 'definition':
    case 'thematicBreak':
      break;
    case 'footnoteDefinition':
      for (const child of node.children) {
        const from = lines.length;
        addBlock(child, lines);
        for (const note of lines.slice(from)) note.text = `注：${note.text}`;
      }
      break;
    default:
      if ('children' in node) for (const child of node.children as RootContent[]) addBlock(child, lines);
      else if ('value' in node) lines.push({ text: node.value, line });
  }
}

function rows(table: Table): string[][] {
  return table.children.map((row) => row.children.map(inline));
}

/** Text of what stands inside a block. A line break of the source joins: Chinese knows no space there. */
function inline(node: Parents): string {
  return (node.children as Nodes[])
    .map((child) => {
      if (child.type === 'break') return ' ';
      if (child.type === 'image' || child.type === 'imageReference') return child.alt ?? '';
      if (child.type === 'html')
        return htmlLines(child.value)
          .lines.map(({ text }) => text)
          .join('');
      if ('value' in child)
        return child.value.replace(/([\p{Script=Han}，。；：、！？”）》])[ \t]*\n[ \t]*/gu, '$1').replace(/\s*\n\s*/g, ' ');
      return 'children' in child ? inline(child) : '';
    })
    .join('');
}
