import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue } from './issue.ts';

/** A YAML text and the means to say where in the file a value stands. */
export interface YamlSource {
  document: Document.Parsed;
  /** The parsed value, plain JavaScript. */
  value: unknown;
  /** Line (from 1, in the whole file) of the value at a path; of its nearest parent if it is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Offset in the file of the first character of the YAML text. */
  offset: number;
}

/** @returns the line, counted from 1, of an offset in a text */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

interface Ranged {
  range?: [number, number, number] | null;
}

/**
 * Parses YAML and keeps positions.
 * Aliases are refused: a few nested ones can expand to gigabytes.
 */
export function readYaml(file: string, yaml: string, firstLine: number, offset: number): { source?: YamlSource; issues: Issue[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const line = (position: number) => counter.linePos(position).line + firstLine - 1;
  // A tag such as !!js/function is only a warning to the parser.
  const issues = [...document.errors, ...document.warnings].map((error): Issue => ({
    file,
    line: line(error.pos[0]),
    rule: 'invalid-yaml',
    found: `无法解析的 YAML（${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}）`,
    expected: '合法的 YAML：键后是半角冒号加空格，含半角冒号、井号的值要加引号，同一键只写一次',
    repair: '照 content/README.md 和相邻文件的写法改正这一行',
  }));
  if (issues.length > 0) return { issues };
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true) as Ranged | undefined;
      if (node?.range) return line(node.range[0]);
    }
    return firstLine;
  };
  try {
    return { source: { document, value: document.toJS({ maxAliasCount: 0 }), lineOf, offset }, issues };
  } catch {
    const alias: Issue = {
      file,
      line: firstLine,
      rule: 'invalid-yaml',
      found: 'YAML 别名（& 和 *）',
      expected: '直接写出内容',
      repair: '把别名换成它代表的内容',
    };
    return { issues: [alias] };
  }
}
