import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { parseMdx } from './parse-mdx.ts';
import { sectionAnchor } from './section-anchors.ts';

/** One part of an entry's body, as plain text. */
export interface BodySection {
  /** Anchor of the heading on the page. */
  anchor: string;
  title: string;
  /** Paragraphs, list items and doubts in order, each one line without markup. */
  lines: string[];
  /** The same as Markdown, a block each as its editor wrote it; doubts as quotations. */
  markdown: string[];
}

/** The text of a block, one line per list item; a doubt says that it is one. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map((item, i) => `${node.ordered ? `${i + 1}. ` : ''}${toString(item)}`);
  if (node.type === 'mdxJsxFlowElement') return node.children.map((child) => `存疑：${toString(child)}`);
  const text = toString(node).trim();
  return text === '' ? [] : [text];
}

/** A block as it stands in the source. Positions of a doubt's paragraphs are those of the whole body. */
function markdownOf(node: RootContent, body: string): string {
  const written = ({ position }: RootContent) => body.slice(position?.start.offset, position?.end.offset).trim();
  if (node.type !== 'mdxJsxFlowElement') return written(node);
  return node.children.map((child) => `> 存疑：${written(child).replace(/\n\s*/g, '\n> ')}`).join('\n>\n');
}

/** Splits an MDX body at its level-two headings; text before the first one is left out. @param tree the body, parsed, where it is at hand */
export function bodySections(body: string, tree: Root = parseMdx(body)): BodySection[] {
  const sections: BodySection[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const title = toString(node);
      sections.push({ anchor: sectionAnchor(title, sections.length), title, lines: [], markdown: [] });
    } else {
      sections.at(-1)?.lines.push(...linesOf(node));
      sections.at(-1)?.markdown.push(markdownOf(node, body));
    }
  }
  return sections;
}
