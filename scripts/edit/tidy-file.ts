import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { collectionOf, type DeskCollection } from './collections.ts';
import { jsonSchema, type JsonSchema } from './fields.ts';

const keyOf = (pair: Pair): string => String((pair.key as { value?: unknown } | null)?.value);

/** Block style, keys in the schema's order (others behind them), what only repeats a default left out. Comments stay with their lines. */
function tidyNode(node: Node | null | undefined, schema: JsonSchema): void {
  if (isSeq(node)) {
    // An empty one has no block style.
    node.flow = node.items.length === 0;
    for (const item of node.items) tidyNode(item as Node, schema.items ?? {});
  }
  if (!isMap(node)) return;
  node.flow = node.items.length === 0;
  const { properties = {}, required = [] } = schema;
  const place = (pair: Pair) => (keyOf(pair) in properties ? Object.keys(properties).indexOf(keyOf(pair)) : Infinity);
  const says = (pair: Pair) => {
    const { default: usual } = properties[keyOf(pair)] ?? {};
    return usual === undefined || required.includes(keyOf(pair)) || !isDeepStrictEqual((pair.value as Node | null)?.toJSON(), usual);
  };
  for (const pair of node.items) tidyNode(pair.value as Node | null, properties[keyOf(pair)] ?? {});
  // Array.prototype.sort is stable (ECMAScript 2019): keys that the schema does not know keep their order.
  node.items = node.items.filter(says).sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function tidyYaml(yaml: string, schema: JsonSchema): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return yaml;
  tidyNode(document.contents, schema);
  return document.toString({ lineWidth: 0, indentSeq: true });
}

/** A value of which the schema does not approve, as a draft's: its defaults are only those that are written. */
function withoutDefaults(value: unknown, { items = {}, properties = {}, required = [] }: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDefaults(item, items));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([key, given]) =>
      required.includes(key) || properties[key]?.default === undefined || !isDeepStrictEqual(given, properties[key].default),
  );
  return Object.fromEntries(entries.map(([key, given]) => [key, withoutDefaults(given, properties[key] ?? {})]));
}

/** What a YAML text says to its schema. */
function meaning(yaml: string, { kind, schema }: DeskCollection): unknown {
  const value: unknown = parseDocument(yaml).toJS();
  const read = (one: unknown) => {
    const parsed = schema.safeParse(one);
    return parsed.success ? parsed.data : withoutDefaults(one, jsonSchema(schema));
  };
  return kind === 'list' && Array.isArray(value) ? value.map(read) : read(value);
}

/**
 * A content file in the one form that the desk writes: block style, the schema's order of keys, no defaults. Text below the front matter,
 * comments and the quoting of values stay. What is no valid YAML stays as it is.
 * @param path named below content/; files that the desk does not edit stay as they are
 * @throws where the tidy text would say something else: then nothing may be written
 */
export function tidyFile(path: string, text: string): string {
  const collection = collectionOf(path);
  if (!collection) return text;
  const front = collection.kind === 'mdx' ? splitFrontMatter(text) : undefined;
  if (collection.kind === 'mdx' && !front) return text;
  const yaml = front ? `${front.yaml}\n` : text;
  const schema = jsonSchema(collection.schema);
  const tidy = tidyYaml(yaml, collection.kind === 'list' ? { items: schema } : schema);
  if (!isDeepStrictEqual(meaning(tidy, collection), meaning(yaml, collection))) throw new Error(`${path}：整理会改变内容，没有动。`);
  return front ? `---\n${tidy}---\n${front.body}` : tidy;
}
