import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly).freeze();

/**
 * Parses an MDX body (without front matter) as the site does.
 * @returns the mdast tree with positions
 * @throws VFileMessage with `reason` and `line` where the text is no valid MDX
 */
export function parseMdx(body: string): Root {
  return processor.parse(body);
}
