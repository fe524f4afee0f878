import type { Root } from 'mdast';
import { parseMdx } from '../lib/parse-mdx.ts';
import type { Issue } from './issue.ts';

interface ParseFailure {
  reason?: string;
  line?: number;
}

/**
 * Parses the body of an MDX file.
 * @param firstLine the body's first line in the file, for messages
 * @returns the mdast tree, or an issue where the text is no valid MDX
 */
export function parseBody(file: string, body: string, firstLine: number): { tree?: Root; issues: Issue[] } {
  try {
    return { tree: parseMdx(body), issues: [] };
  } catch (error) {
    const { reason = String(error), line = 1 } = error as ParseFailure;
    const issue: Issue = {
      file,
      line: line + firstLine - 1,
      rule: 'invalid-mdx',
      found: `无法解析的 MDX（${reason.split('\n')[0]}）`,
      expected: '普通 Markdown 文字和成对的 <Doubt>',
      repair: '删去多余的 <、{、}，或在前面加反斜杠；<Doubt> 与 </Doubt> 各占一行、前后空行',
    };
    return { issues: [issue] };
  }
}
