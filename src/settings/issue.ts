/** One finding that an editor can act on. */
export interface Issue {
  /** Path from the project root, e.g. content/practices/jin-qiu-zhu-xue.mdx. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** Stable name of the rule, e.g. unknown-tag. */
  rule: string;
  /** What stands there. */
  found: string;
  /** What the rule wants. */
  expected: string;
  /** How to mend it. */
  repair: string;
}

/** @returns one line: `file:line 发现…；应为…。修改：… [rule]` */
export function formatIssue(issue: Issue): string {
  const { file, line, rule, found, expected, repair } = issue;
  return `${file}:${line} 发现${found}；应为${expected}。修改：${repair}。[${rule}]`;
}

/** Orders findings by file, then line, then rule, so that two runs print the same. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** A file is not written as every editor, browser and tool reads it. @param encoding how it is written */
export const wrongEncoding = (path: string, encoding: string): Issue => ({
  file: path,
  line: 1,
  rule: 'wrong-encoding',
  found: `文件存成了 ${encoding}`,
  expected: '不带 BOM 的 UTF-8',
  repair: '在编辑器里另存为 UTF-8（不带 BOM）；记事本在“另存为”的“编码”一栏选 UTF-8',
});

/** A file that every library has is not there. @param path named below content/ */
export const missingFile = (path: string): Issue => ({
  file: path,
  line: 1,
  rule: 'missing-file',
  found: '没有这个文件',
  expected: `有 ${path}`,
  repair: '从版本库恢复它，或照 content/README.md 写一个',
});
