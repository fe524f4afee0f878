import { z } from 'zod';
import { missingFile, type Issue } from '../settings/issue.ts';
import { schemaIssues } from '../settings/schema-issues.ts';
import { knownYaml, linesOf, readYaml, type YamlLines, type YamlSource } from '../settings/yaml-source.ts';
import type { ContentFile } from './read-files.ts';
import { remember } from './remember.ts';

/** A YAML file that holds one entry. */
export interface YamlEntry<T> {
  id: string;
  file: string;
  text: string;
  data: T;
  yaml: YamlSource;
}

/** A YAML file that holds a list. */
export interface List<T> {
  file: string;
  text: string;
  items: T[];
  yaml: YamlSource;
}

interface Read<T> {
  data?: T;
  yaml?: YamlSource;
  issues: Issue[];
}

function parse<T>({ path, text }: ContentFile, schema: z.ZodType<T>): Read<T> {
  const { source, issues } = readYaml(path, text, 1, 0);
  if (!source) return { issues };
  const result = schema.safeParse(source.value);
  if (!result.success) return { issues: [...issues, ...schemaIssues(path, result.error, source, schema)] };
  return { data: result.data, yaml: source, issues };
}

/**
 * Reads one YAML file by a schema; every way in which it can be broken becomes an issue.
 * @param of what the result is remembered by
 */
function readBySchema<T>(file: ContentFile, schema: z.ZodType<T>, of: object = schema): Read<T> {
  const { path, text } = file;
  return remember<Read<T>, { data: T; lines: YamlLines }>(of, file, () => parse(file, schema), {
    pack: ({ data, yaml, issues }) => (data === undefined || !yaml || issues.length > 0 ? undefined : { data, lines: linesOf(yaml) }),
    unpack: ({ data, lines }) => ({ data, yaml: knownYaml(lines, 1, 0, () => readYaml(path, text, 1, 0).source), issues: [] }),
  });
}

/** The id of a file of one entry: its name without extension. */
export const idOf = (path: string): string => path.replace(/^.*\/|\.(?:mdx|ya?ml)$/g, '');

/** Reads a YAML file that holds one entry. */
export function readYamlEntry<T>(file: ContentFile, schema: z.ZodType<T>): { entry?: YamlEntry<T>; issues: Issue[] } {
  const { data, yaml, issues } = readBySchema(file, schema);
  if (data === undefined || !yaml) return { issues };
  return { entry: { id: idOf(file.path), file: file.path, text: file.text, data, yaml }, issues };
}

/** Reads a YAML file that holds a list. @param path what the library calls it, where it is not there */
export function readList<T>(file: ContentFile | undefined, path: string, schema: z.ZodType<T>): { list?: List<T>; issues: Issue[] } {
  if (!file) return { issues: [missingFile(path)] };
  const items = z.array(schema, { error: '内容应为列表，每项以 - 开头' });
  const { data, yaml, issues } = readBySchema(file, items, schema);
  return data === undefined || !yaml ? { issues } : { list: { file: path, text: file.text, items: data, yaml }, issues };
}
