import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { toChineseNumber } from './chinese-number.ts';
import { parseMdx } from './parse-mdx.ts';

/** A piece of an example paper, as plain text. */
export type ExampleBlock =
  /** @property number 一、 or （一） */
  { kind: 'heading'; level: 1 | 2; number: string; text: string } | { kind: 'paragraph'; text: string };

/**
 * The body of content/papers/<id>.mdx: `##` and `###` headings with the numbers that a paper gives them, and paragraphs; items of a list are paragraphs.
 * @param tree the body as `parseMdx` reads it, where it has been read already
 */
export function exampleBlocks(body: string, tree: Root = parseMdx(body)): ExampleBlock[] {
  let first = 0;
  let second = 0;
  return tree.children.flatMap((node): ExampleBlock[] => {
    const text = toString(node).trim();
    if (node.type === 'list') return node.children.map((item) => ({ kind: 'paragraph', text: toString(item).trim() }));
    if (text === '') return [];
    if (node.type !== 'heading') return text.split(/\s*\n\s*/).map((line) => ({ kind: 'paragraph', text: line }));
    if (node.depth <= 2) {
      first += 1;
      second = 0;
      return [{ kind: 'heading', level: 1, number: `${toChineseNumber(first)}、`, text }];
    }
    second += 1;
    return [{ kind: 'heading', level: 2, number: `（${toChineseNumber(second)}）`, text }];
  });
}

/** All text of an example, for checks that look for a wording in it. */
export const exampleText = (body: string, tree?: Root): string =>
  exampleBlocks(body, tree)
    .map(({ text }) => text)
    .join('\n');
