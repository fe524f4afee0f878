import type { Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Entry } from '../../content/read-entry.ts';
import type { Issue } from '../../settings/issue.ts';
import type { Rule } from './rule.ts';

type Words = Pick<Issue, 'found' | 'expected' | 'repair'>;

const quoted = (text: string): string => `“${text.replaceAll('\n', ' ').slice(0, 24)}”`;

/** Markdown that was meant and is none: the reader would see its signs. */
const RAW: readonly { pattern: RegExp; words: (match: string) => Words }[] = [
  {
    pattern: /[[［][^\][［］\n]*[\]］]\s*[（(]\s*(?:\/|https?:)[^）)\n]*[）)]?/g,
    words: (match) => ({
      found: `没有成为链接的${quoted(match)}`,
      expected: '[文字](/practices/编号/)，括号都是半角，中间不空格',
      repair: '把［］（）换成半角的 []()，删去中间的空格',
    }),
  },
  {
    pattern: /\[[^\][\n]+\]\[[^\][\n]*\]/g,
    words: (match) => ({
      found: `没有成为链接的${quoted(match)}`,
      expected: '[文字](/practices/编号/)',
      repair: '后一对方括号换成 ( )，里面写网址；不是链接的，删去方括号',
    }),
  },
  {
    pattern: /https?:\/\/(?![a-z0-9])/gi,
    words: (match) => ({ found: `没有写完的网址${quoted(match)}`, expected: '完整的网址', repair: '补全网址，或删去它' }),
  },
  {
    pattern: /^[ \t]*\|.*\|[ \t]*$/gm,
    words: (match) => ({
      found: `没有排成表格的一行${quoted(match.trim())}`,
      expected: '段落和列表（正文不用表格）',
      repair: '每一行写成列表的一项；数字写在信息栏的 figures 里',
    }),
  },
  {
    pattern: /^#{1,6}(?=[^#\s])/gm,
    words: (match) => ({ found: `没有成为小标题的 ${match}`, expected: '“## ”，# 后空一格', repair: '在 # 后面加一个空格' }),
  },
];

/** The first thing in a text that is raw: a table of ten lines is one slip. */
function rawIn({ value }: Text): { index: number; words: Words } | undefined {
  for (const { pattern, words } of RAW) {
    const [match] = value.matchAll(pattern);
    if (match) return { index: match.index, words: words(match[0]) };
  }
  return undefined;
}

/** A doubt that holds nothing says that something is doubtful, and not what. */
const isEmptyDoubt = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Doubt' && toString(node).trim() === '';

/** A body that has stayed the same is the same tree (content/remember.ts), of the same file. */
const told = new WeakMap<object, Issue[]>();

function ofEntry({ file, tree, bodyLine }: Entry<unknown>): Issue[] {
  const before = told.get(tree);
  if (before) return before;
  const issues: Issue[] = [];
  told.set(tree, issues);
  const tell = (node: Nodes, linesAbove: number, words: Words) => {
    issues.push({ file, line: (node.position?.start.line ?? 1) + linesAbove + bodyLine - 1, rule: 'raw-markdown', ...words });
  };
  visit(tree, (node) => {
    if (isEmptyDoubt(node)) tell(node, 0, { found: '空的 <Doubt>', expected: '中间写着存疑的话', repair: '写明哪里存疑，或删去它' });
    const raw = node.type === 'text' ? rawIn(node) : undefined;
    if (raw && node.type === 'text') tell(node, node.value.slice(0, raw.index).split('\n').length - 1, raw.words);
  });
  return issues;
}

/** What looks like Markdown is Markdown. */
export const rawMarkdown: Rule = ({ practices, summaries, papers, about }) =>
  [...practices, ...summaries, ...papers, ...(about ? [about] : [])].flatMap(ofEntry);
