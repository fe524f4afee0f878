import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Issue } from '../../settings/issue.ts';
import type { Entry } from '../../content/read-entry.ts';
import type { Rule } from './rule.ts';

/** The only element that content may use; it marks a doubtful passage of a source. */
export const ALLOWED_ELEMENTS: readonly string[] = ['Doubt'];

/** A browser reads a backslash as a slash, so that /\evil.example would leave the site. */
const SAFE_LINK = /^(?:\/(?![/\\])|#|https:\/\/)/;

/** What is wrong with a node of the body: found, expected, repair; undefined where it is fine. */
function complaint(node: Nodes): [string, string, string] | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return ['import 或 export 语句', '不含代码的文字', '删去这一行；需要的是文字时，在行首加反斜杠或改写句子'];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return ['花括号表达式', '不含代码的文字', '删去花括号，待填项用【】'];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (!node.name || !ALLOWED_ELEMENTS.includes(node.name)) {
        return [`标签 <${node.name ?? ''}>`, `只用 <${ALLOWED_ELEMENTS.join('>、<')}>`, '改用 Markdown 写法，或删去标签'];
      }
      return node.attributes.length > 0 ? [`<${node.name}> 带有属性`, `不带属性的 <${node.name}>`, '删去属性'] : undefined;
    case 'link':
    case 'definition':
      return SAFE_LINK.test(node.url)
        ? undefined
        : [`链接“${node.url}”`, '以 /、# 或 https:// 开头的网址', '改为站内地址，如 /practices/jin-qiu-zhu-xue/'];
    case 'image':
    case 'imageReference':
    case 'html':
      return [node.type === 'html' ? 'HTML' : '图片', '只有文字', '删去它，要紧的内容写成文字'];
    default:
      return undefined;
  }
}

function ofEntry({ file, tree, bodyLine }: Entry<unknown>): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    const words = complaint(node as Nodes);
    if (!words) return;
    const [found, expected, repair] = words;
    issues.push({ file, line: (node.position?.start.line ?? 1) + bodyLine - 1, rule: 'mdx-code', found, expected, repair });
  });
  return issues;
}

/** Content is text: no code, no tag off the allow-list, no unsafe link gets through. */
export const mdxCode: Rule = ({ practices, summaries, papers, about }) =>
  [...practices, ...summaries, ...papers, ...(about ? [about] : [])].flatMap(ofEntry);
