import { z } from 'zod';
import { fieldName } from './field-name.ts';
import type { YamlSource } from './yaml-source.ts';
import type { Issue } from './issue.ts';

type SchemaIssue = z.core.$ZodIssue;

/** How a wrong value is shown in a message, cut to a readable length. */
function show(value: unknown): string {
  if (value === undefined) return '没有填写';
  if (Array.isArray(value)) return `${value.length}项的列表`;
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function unknownKeys(file: string, issue: SchemaIssue & { keys: string[] }, source: YamlSource, allowed: string[]): Issue[] {
  const known = allowed.length > 0 ? `只用已定义的字段：${allowed.join('、')}` : '只用已定义的字段';
  return issue.keys.map((key) => ({
    file,
    line: keyLine(source, issue.path, key),
    rule: 'unknown-key',
    found: `未定义的字段“${fieldName([...issue.path, key])}”`,
    expected: known,
    repair: '删去它，或改正拼写',
  }));
}

/** The line of a key itself, which for a block value is above the value. */
function keyLine(source: YamlSource, path: readonly PropertyKey[], key: string): number {
  const at = source.lineOf([...path, key]);
  const value = source.document.getIn([...path, key]);
  return typeof value === 'object' && value !== null ? Math.max(1, at - 1) : at;
}

/** What a type of value is called, and how it is written; by zod's names of types. */
const TYPES: Readonly<Record<string, string>> = {
  object: '几个字段，各写作“名称: 值”',
  array: '列表，每项以 - 开头',
  string: '文字（数字请加引号）',
  number: '数字',
  boolean: 'true 或 false',
};

/** What is wanted where a schema says it in the words of its library, which are English. */
function plainWords(issue: SchemaIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? '别的写法';
  if (issue.code === 'invalid_value') return `${issue.values.map(String).join('、')}之一`;
  return '别的写法';
}

/** What a schema's message asks for: the field and 应为 stand in the finding already. */
const expectedOf = (issue: SchemaIssue): string =>
  (/\p{Script=Han}/u.test(issue.message) ? issue.message : plainWords(issue))
    .replace(/^.*?应(?:为：?|写作|(?=大于))/, '')
    .replace(/^.*?不能为空$/, '写明，不能为空');

function fieldsOf(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return path.length === 0 && schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Turns what a schema refused into issues with file and line; the schema's own Chinese texts say what is expected. */
export function schemaIssues(file: string, error: z.ZodError, source: YamlSource, schema: z.ZodType): Issue[] {
  return error.issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') return unknownKeys(file, issue, source, fieldsOf(schema, issue.path));
    const value = issue.path.length > 0 ? source.document.getIn(issue.path) : undefined;
    const plain = value !== null && typeof value === 'object' && 'toJSON' in value ? (value as { toJSON: () => unknown }).toJSON() : value;
    return [
      {
        file,
        line: source.lineOf(issue.path),
        rule: 'invalid-field',
        found: `字段“${fieldName(issue.path)}”${plain === undefined ? '没有填写' : `为 ${show(plain)}`}`,
        expected: expectedOf(issue),
        repair: '照 content/README.md 改正这个字段',
      },
    ];
  });
}
