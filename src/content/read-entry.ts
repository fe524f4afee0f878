import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Issue } from '../settings/issue.ts';
import { schemaIssues } from '../settings/schema-issues.ts';
import { knownYaml, lineAt, linesOf, readYaml, type YamlLines, type YamlSource } from '../settings/yaml-source.ts';
import { splitFrontMatter, type SplitFile } from './front-matter.ts';
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

interface Read<T> {
  entry?: Omit<Entry<T>, 'written'>;
  issues: Issue[];
}

/** What the store of a build holds of a file without a fault. */
interface Kept<T> {
  data: T;
  tree: Root;
  lines: YamlLines;
}

/** Line of a file in which its front matter begins, after the `---`. */
const YAML_LINE = 2;

/** Reads one MDX file; every way in which it can be broken becomes an issue. */
export function readEntry<T>(file: ContentFile, schema: z.ZodType<T>): { entry?: Entry<T>; issues: Issue[] } {
  const { entry, issues } = remember<Read<T>, Kept<T>>(schema, file, () => parseEntry(file, schema), {
    pack: ({ entry, issues }) => (entry && issues.length === 0 ? { data: entry.data, tree: entry.tree, lines: linesOf(entry.yaml) } : undefined),
    unpack: (kept) => known(file, kept),
  });
  return entry ? { entry: { ...entry, written: file.written ?? 0 }, issues } : { issues };
}

const entryOf = <T>({ path, text }: ContentFile, { body, bodyStart }: SplitFile, read: Pick<Entry<T>, 'data' | 'yaml' | 'tree'>) => ({
  id: idOf(path),
  file: path,
  text,
  body,
  bodyStart,
  bodyLine: lineAt(text, bodyStart),
  ...read,
});

/** @returns what reading the file again would give */
function known<T>(file: ContentFile, { data, tree, lines }: Kept<T>): Read<T> {
  const parts = splitFrontMatter(file.text);
  if (!parts) return { issues: [] };
  const yaml = knownYaml(lines, YAML_LINE, parts.yamlStart, () => readYaml(file.path, parts.yaml, YAML_LINE, parts.yamlStart).source);
  return { entry: entryOf(file, parts, { data, yaml, tree }), issues: [] };
}

function parseEntry<T>(file: ContentFile, schema: z.ZodType<T>): Read<T> {
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
  const { source, issues } = readYaml(file.path, parts.yaml, YAML_LINE, parts.yamlStart);
  const parsed = parseBody(file.path, parts.body, lineAt(file.text, parts.bodyStart));
  issues.push(...parsed.issues);
  if (!source) return { issues };
  const result = schema.safeParse(source.value);
  if (!result.success) issues.push(...schemaIssues(file.path, result.error, source, schema));
  if (!result.success || !parsed.tree) return { issues };
  return { entry: entryOf(file, parts, { data: result.data, yaml: source, tree: parsed.tree }), issues };
}
