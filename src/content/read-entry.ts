import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Issue } from '../settings/issue.ts';
import { schemaIssues } from '../settings/schema-issues.ts';
import { lineAt, readYaml, type YamlSource } from '../settings/yaml-source.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import type { ContentFile } from './read-files.ts';
import { idOf } from './read-list.ts';
import { remember } from './remember.ts';

/** An MDX file that parsed and fits its schema. */
export interface Entry<T> {
  id: string;
  file: string;
  text: string;
  /** When the file was last written, in milliseconds. */
  written: number;
  data: T;
  yaml: YamlSource;
  body: string;
  /** Offset and line of the body in the file. */
  bodyStart: number;
  bodyLine: number;
  tree: Root;
}

/** Reads one MDX file; every way in which it can be broken becomes an issue. */
export function readEntry<T>(file: ContentFile, schema: z.ZodType<T>): { entry?: Entry<T>; issues: Issue[] } {
  const { entry, issues } = remember(schema, file, () => parseEntry(file, schema));
  return entry ? { entry: { ...entry, written: file.written ?? 0 }, issues } : { issues };
}

function parseEntry<T>(file: ContentFile, schema: z.ZodType<T>): { entry?: Omit<Entry<T>, 'written'>; issues: Issue[] } {
  const parts = splitFrontMatter(file.text);
  if (!parts) {
    const issue: Issue = {
      file: file.path,
      line: 1,
      rule: 'missing-front-matter',
      found: '开头没有 --- 包住的信息栏',
      expected: '文件以 --- 开始的信息栏',
      repair: '照 content/README.md 补上信息栏',
    };
    return { issues: [issue] };
  }
  const bodyLine = lineAt(file.text, parts.bodyStart);
  const { source, issues } = readYaml(file.path, parts.yaml, 2, parts.yamlStart);
  const parsed = parseBody(file.path, parts.body, bodyLine);
  issues.push(...parsed.issues);
  if (!source) return { issues };
  const result = schema.safeParse(source.value);
  if (!result.success) issues.push(...schemaIssues(file.path, result.error, source, schema));
  if (!result.success || !parsed.tree) return { issues };
  const id = idOf(file.path);
  const { body, bodyStart } = parts;
  return {
    entry: { id, file: file.path, text: file.text, data: result.data, yaml: source, body, bodyStart, bodyLine, tree: parsed.tree },
    issues,
  };
}
