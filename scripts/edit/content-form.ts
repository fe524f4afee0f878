import { parse, parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { collectionOf, type DeskCollection } from './collections.ts';
import { jsonSchema, type JsonSchema } from './fields.ts';
import { spliceYaml } from './splice-yaml.ts';
import { tidyValue } from './tidy-value.ts';

/** The key under which the form has the items of a list file: a form is of an object, and these files are lists. */
const ITEMS = 'items';

const schemas = new Map<DeskCollection, JsonSchema>();
function schemaOf(collection: DeskCollection): JsonSchema {
  const known = schemas.get(collection) ?? jsonSchema(collection.schema);
  schemas.set(collection, known);
  return known;
}

/** A file as the form reads it. @param path named below content/ */
export function toForm(path: string, text: string): string {
  if (collectionOf(path)?.kind !== 'list') return text;
  return stringify({ [ITEMS]: (parse(text) as unknown) ?? [] }, { lineWidth: 0 });
}

function mdxFrom(form: string, old: string | undefined, schema: JsonSchema): string {
  const now = splitFrontMatter(form);
  if (!now) throw new Error('没有信息栏');
  const before = old === undefined ? undefined : splitFrontMatter(old);
  const yaml = yamlFrom(parse(now.yaml) as unknown, before && `${before.yaml}\n`, schema);
  // The editor trims a body; one that says the same stays as it was.
  const body = before && before.body.trim() === now.body.trim() ? before.body : `\n${now.body.trim()}\n`;
  return `---\n${yaml}---\n${body}`;
}

function yamlFrom(value: unknown, old: string | undefined, schema: JsonSchema): string {
  const before: unknown = old === undefined ? undefined : parseDocument(old).toJS();
  return spliceYaml(old ?? '', tidyValue(value, schema, before), Object.keys(schema.properties ?? {}));
}

/**
 * What to write for a file that the form gives back: only what was edited is changed.
 * @param path named below content/
 * @param old the file as it is; undefined for a new one
 * @throws where the form's text is no YAML
 */
export function fromForm(path: string, form: string, old: string | undefined): string {
  const collection = collectionOf(path);
  if (!collection) throw new Error(`${path} 不在可以编辑的文件里`);
  const schema = schemaOf(collection);
  if (collection.kind === 'mdx') return mdxFrom(form, old, schema);
  const value = parse(form) as unknown;
  if (collection.kind === 'yaml') return yamlFrom(value, old, schema);
  const items = (value as Record<string, unknown> | null)?.[ITEMS];
  if (!Array.isArray(items)) throw new Error('没有各项');
  return yamlFrom(items, old, { items: schema });
}
