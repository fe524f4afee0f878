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
}

/** The text of a block, one line per list item; a doubt says that it is one. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map((item, i) => `${node.ordered ? `${i + 1}. ` : ''}${toString(item)}`);
  if (node.type === 'mdxJsxFlowElement') return node.children.map((child) => `存疑：${toString(child)}`);
  const text = toString(node).trim();
  return text === '' ? [] : [text];
}

/** Splits an MDX body at its level-two headings; text before the first one is left out. @param tree the body, parsed, where it is at hand */
export function bodySections(body: string, tree: Root = parseMdx(body)): BodySection[] {
  const sections: BodySection[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const title = toString(node);
      sections.push({ anchor: sectionAnchor(title, sections.length), title, lines: [] });
    } else sections.at(-1)?.lines.push(...linesOf(node));
  }
  return sections;
}

/** The whole body as plain text, headings included, one line per block. */
export function bodyText(body: string): string {
  return bodySections(body)
    .flatMap(({ title, lines }) => [title, ...lines])
    .join('\n');
}
