import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readContentFiles, type ContentFile } from '../../src/content/read-files.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { collectionOf } from './collections.ts';
import { fromForm, toForm } from './content-form.ts';
import { jsonSchema, type JsonSchema } from './fields.ts';
import { triedLibraries } from './tried-libraries.ts';

/** What an editor's form makes of a value that it opens: every field of the schema is there, those without a value empty or with their default. */
function asForm(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => asForm(item, schema.items ?? {}));
  if (typeof value !== 'object' || value === null || !schema.properties) return value;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, property]) => {
      const empty = property.default ?? (property.type === 'array' ? [] : property.type === 'string' ? '' : undefined);
      return [key, key in given ? asForm(given[key], property) : empty];
    }),
  );
}

/** Saves a file as the form does: all flow lists in block style, comments gone. */
function saved({ path, text }: ContentFile, change: (value: Record<string, unknown>) => void = () => undefined): string {
  const collection = collectionOf(path)!;
  const schema = jsonSchema(collection.schema);
  const front = collection.kind === 'mdx' ? splitFrontMatter(text) : undefined;
  const value = parse(front ? front.yaml : toForm(path, text)) as Record<string, unknown>;
  const form = collection.kind === 'list' ? { items: asForm(value['items'], { items: schema }) } : (asForm(value, schema) as typeof value);
  change(form);
  const yaml = stringify(form, { lineWidth: 0 });
  return fromForm(path, front ? `---\n${yaml.trim()}\n---\n\n${front.body.trim()}\n` : yaml, text);
}

const editable = (folder: string) => readContentFiles(folder).filter(({ path }) => collectionOf(path));

describe('what the desk writes', () => {
  test.each(triedLibraries())('every file of %s that is opened and saved unchanged stays as it is', (folder) => {
    const files = editable(folder);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect(saved(file), file.path).toBe(file.text.endsWith('\n') ? file.text : `${file.text}\n`);
  });

  test('one edited sentence is one changed line', () => {
    for (const file of editable('src/fixtures/library')) {
      if (!/practices|summaries/.test(file.path)) continue;
      const lines = file.text.split('\n');
      const now = saved(file, (value) => (value['summary'] = '改过的一句话。')).split('\n');
      expect(now.length, file.path).toBe(lines.length);
      expect(now.filter((line, i) => line !== lines[i])).toEqual(['summary: 改过的一句话。']);
    }
  });

  test('a new file has the schema’s order, and no default', () => {
    const form =
      '---\nrevised: 2026-11-28\ntitle: 高温慰问\ndraft: false\nowner: ""\nfigures: []\nlegal: []\nsummary: 一句话。\n---\n\n## 这是什么\n';
    expect(fromForm('content/practices/gao-wen.mdx', form, undefined)).toBe(
      '---\ntitle: 高温慰问\nsummary: 一句话。\ntags: []\norgTypes: []\naliases: []\nsources: []\nfigures: []\nwordings: []\nrelated: []\nrevised: 2026-11-28\n---\n\n## 这是什么\n',
    );
  });

  test('an empty list that must be there stays, though the form leaves it out', () => {
    const file = editable('src/fixtures/library').find(({ text }) => /^defects: \[\]$/m.test(text))!;
    expect(saved(file, (value) => delete value['defects'])).toBe(file.text);
  });

  test('only what the desk edits is written', () => {
    expect(() => fromForm('content/site.yaml', 'a: 1', undefined)).toThrow('不在可以编辑的文件里');
    for (const path of ['content/practices/../x.mdx', 'content/practices/x.yaml', 'package.json'])
      expect(collectionOf(path)).toBeUndefined();
  });
});
