import type { Root } from 'mdast';
import { parseMdx } from '../lib/parse-mdx.ts';
import type { Issue } from '../settings/issue.ts';

interface ParseFailure {
  reason?: string;
  line?: number;
}

/** The parser's own words, for the faults that editors make. */
const REASONS: [RegExp, string][] = [
  [/closing tag for `(<[^`]+>)`/, '$1 没有对应的结束标签'],
  [/Unexpected closing (?:slash|tag)(?: `(<[^`]+>)`)?/, '多余的结束标签'],
  [/(?:acorn|expression)/i, '花括号里的内容不是文字'],
  [/Unexpected (?:character|end of file)/, '尖括号或花括号没有写完整'],
];

function reasonInChinese(reason: string): string {
  for (const [pattern, words] of REASONS) {
    const match = pattern.exec(reason);
    if (match) return words.replace('$1', match[1] ?? '');
  }
  return reason.split('\n')[0] ?? '';
}

/** A tag that is never closed is told without a line of its own: its place stands in the words, "(19:1-19:8)". */
const lineOf = ({ line, reason = '' }: ParseFailure) => line ?? Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);

/**
 * Parses the body of an MDX file.
 * @param firstLine the body's first line in the file, for messages
 * @returns the mdast tree, or an issue where the text is no valid MDX
 */
export function parseBody(file: string, body: string, firstLine: number): { tree?: Root; issues: Issue[] } {
  try {
    return { tree: parseMdx(body), issues: [] };
  } catch (error) {
    const failure = error as ParseFailure;
    const issue: Issue = {
      file,
      line: lineOf(failure) + firstLine - 1,
      rule: 'invalid-mdx',
      found: `无法解析的 MDX：${reasonInChinese(failure.reason ?? String(error))}`,
      expected: '普通 Markdown 文字和成对的 <Doubt>',
      repair: '删去多余的 <、{、}，或在前面加反斜杠；<Doubt> 与 </Doubt> 各占一行、前后空行',
    };
    return { issues: [issue] };
  }
}
