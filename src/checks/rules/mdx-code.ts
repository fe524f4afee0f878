import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Issue } from '../../settings/issue.ts';
import type { Entry } from '../../content/read-entry.ts';
import type { Rule } from './rule.ts';

/** The only element that content may use; it marks a doubtful passage of a source. */
const ALLOWED_ELEMENTS: readonly string[] = ['Doubt'];

/** A browser reads a backslash as a slash, so that /\evil.example would leave the site. */
const SAFE_LINK = /^(?:\/(?![/\\])|#|https:\/\/)/;

/** Markdown that the page, the Word file or the plain text has no form for: found, expected, repair. What lies inside is not told again. */
const FORBIDDEN: Readonly<Record<string, [string, string, string]>> = {
  image: ['图片', '只有文字', '删去它，要紧的内容写成文字'],
  imageReference: ['图片', '只有文字', '删去它，要紧的内容写成文字'],
  html: ['HTML', '只有文字', '删去它，要紧的内容写成文字'],
  table: ['表格', '段落和列表', '每一行写成列表的一项；数字写在信息栏的 figures 里'],
  code: ['代码块', '不含代码的文字', '删去 ``` 或行首的空格'],
  inlineCode: ['反引号 `', '不含代码的文字', '改用“”，或删去反引号'],
  footnoteDefinition: ['脚注 [^ ]', '写在句子里的说明', '把注的内容放进句子，用括号括起'],
  delete: ['删除线 ~~', '留下的文字', '删去划掉的文字和 ~~'],
  thematicBreak: ['分隔线', '小标题分开的段落', '删去这一行'],
  blockquote: ['引用块 >', '普通的段落', '删去行首的 >；引文用“”'],
};

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
    case 'heading':
      return node.depth === 2 || node.depth === 3
        ? undefined
        : [
            `${node.depth}级标题`,
            '“## ”和“### ”两级标题（标题写在信息栏的 title 里）',
            '改成两个或三个 #；下面一行是 === 或 --- 的，删去那一行',
          ];
    case 'listItem':
      return typeof node.checked === 'boolean' ? ['任务清单 [ ]', '普通的列表', '删去方括号；打勾的框由网页自己加'] : undefined;
    default:
      return node.type in FORBIDDEN ? FORBIDDEN[node.type] : undefined;
  }
}

function ofEntry({ file, tree, bodyLine }: Entry<unknown>): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    const words = complaint(node as Nodes);
    if (!words) return undefined;
    const [found, expected, repair] = words;
    const rule = node.type in FORBIDDEN || node.type === 'heading' || node.type === 'listItem' ? 'plain-markdown' : 'mdx-code';
    issues.push({ file, line: (node.position?.start.line ?? 1) + bodyLine - 1, rule, found, expected, repair });
    return node.type in FORBIDDEN ? SKIP : undefined;
  });
  return issues;
}

/** Content is text: no code, no tag off the allow-list, no unsafe link gets through. */
export const mdxCode: Rule = ({ practices, summaries, papers, about }) =>
  [...practices, ...summaries, ...papers, ...(about ? [about] : [])].flatMap(ofEntry);
