import { isCollection, isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Issue } from './issue.ts';
import { faultsOf, wordsOf } from './yaml-faults.ts';

/** A YAML text and the means to say where in the file a value stands. */
export interface YamlSource {
  document: Document.Parsed;
  /** The parsed value, plain JavaScript. */
  value: unknown;
  /** Line (from 1, in the whole file) of the value at a path; of its nearest parent if it is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Line (from 1, in the whole file) of an offset in the YAML text. */
  lineAt: (offset: number) => number;
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
  const issues = faultsOf([...document.errors, ...document.warnings]).map((error): Issue => ({
    file,
    line: line(error.pos[0]),
    rule: 'invalid-yaml',
    ...wordsOf(error),
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
    return { source: { document, value: document.toJS({ maxAliasCount: 0 }), lineOf, lineAt: line, offset }, issues };
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

/** Line by path, of every value that has a place of its own; the steps of a path are parted by a character that YAML has not. */
export type YamlLines = Record<string, number>;

const stepsOf = (path: readonly PropertyKey[]) => path.map(String).join('\0');

/** All that `lineOf` can answer. */
export function linesOf({ document, lineAt: line }: YamlSource): YamlLines {
  const lines: YamlLines = {};
  const walk = (node: unknown, path: string): void => {
    const start = (node as Ranged | null)?.range?.[0];
    if (path !== '' && start !== undefined) lines[path] = line(start);
    if (!isCollection(node)) return;
    const below = (step: PropertyKey) => (path === '' ? String(step) : `${path}\0${String(step)}`);
    for (const [place, item] of node.items.entries())
      if (!isMap(node)) walk(item, below(place));
      else if (isPair(item) && isScalar(item.key)) walk(item.value, below(item.key.value as PropertyKey));
  };
  walk(document.contents, '');
  return lines;
}

/** A YAML text that was found whole before, parsed again only where more is asked of it than lines. @param first line of the text in the file */
export function knownYaml(lines: YamlLines, first: number, offset: number, parse: () => YamlSource | undefined): YamlSource {
  let parsed: YamlSource | undefined;
  const again = (): YamlSource => {
    parsed ??= parse();
    if (!parsed) throw new Error('以前读得了的 YAML 现在读不了（src/settings/yaml-source.ts）');
    return parsed;
  };
  return {
    get document() {
      return again().document;
    },
    get value() {
      return again().value;
    },
    offset,
    lineAt: (position) => again().lineAt(position),
    lineOf: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const line = lines[stepsOf(path.slice(0, depth))];
        if (line !== undefined) return line;
      }
      return first;
    },
  };
}
