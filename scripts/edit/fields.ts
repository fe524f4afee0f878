import { z } from 'zod';
import type { Choice } from './choices.ts';
import type { Comments } from './schema-comments.ts';

/** A field of the desk's form, as Sveltia CMS describes one (its schema/sveltia-cms.json). */
export interface DeskField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  [option: string]: unknown;
}

/** What of JSON Schema (draft 2020-12) zod's own output uses for content. */
export interface JsonSchema {
  type?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  const?: unknown;
}

/** A schema as editors write it: what has a default need not be written. */
export const jsonSchema = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** Texts longer than this get a field of several lines: a line of the form holds about so many characters. */
const ONE_LINE = 40;
/** A comment's first words are the label as far as they are short. */
const LABEL = 14;

/** What comments say to those who write files, and what a form says instead. */
const IN_A_FORM: readonly [RegExp, string][] = [
  [/，写 [\w/.-]+ ?里?的(?:编号|名称)(?:，即文件名)?/, '，从列表里选'],
  [/没有就写 \[\]/, '没有就不添'],
  [/写 \[\]/, '不添'],
  [/时?写 true/, '就打开'],
];

const inAForm = (comment: string): string => IN_A_FORM.reduce((text, [said, instead]) => text.replace(said, instead), comment);

/** `做法名称，2—24字，全库不重复。` → 做法名称, and the whole as the hint. */
function labelOf(name: string, comment: string): Pick<DeskField, 'label' | 'hint'> {
  const first = /^[^，。；：、]+/.exec(comment)?.[0] ?? '';
  const label = first.length > 0 && first.length <= LABEL ? `${first}（${name}）` : name;
  return { label, ...(comment.replace(/。$/, '') !== first ? { hint: inAForm(comment) } : {}) };
}

interface Forms {
  /** By name of the field. */
  choices: Record<string, Choice[]>;
}

/** As daySchema has it (src/schemas/fields.ts). */
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/** The part of a field that its type decides. */
function widgetOf(name: string, schema: JsonSchema, comments: Comments, forms: Forms): Record<string, unknown> {
  // Names of something else in the library: one of them, or several. A field of a text (summary of a practice) is none.
  const choices = forms.choices[name];
  if (choices && schema.type === 'array' && schema.items?.type === 'string') return { widget: 'select', multiple: true, options: choices };
  if (choices && schema.type === 'string' && (schema.maxLength ?? 0) <= 60) return { widget: 'select', options: choices };
  if (schema.enum) return { widget: 'select', options: schema.enum };
  if (schema.anyOf?.every((one) => one.const !== undefined))
    return { widget: 'select', options: schema.anyOf.map((one) => ({ label: String(one.const), value: one.const })) };
  switch (schema.type) {
    case 'boolean':
      return { widget: 'boolean', default: schema.default ?? false };
    case 'integer':
      return { widget: 'number', value_type: 'int', min: schema.minimum };
    case 'number':
      return { widget: 'number', value_type: 'float', step: 0.01 };
    case 'array': {
      const item = schema.items ?? {};
      const inner = item.properties
        ? { fields: fieldsOf(item, comments, forms), summary: summaryOf(item) }
        : item.enum
          ? undefined
          : { field: { name: 'item', label: '一项', required: true, ...widgetOf('', item, {}, forms) } };
      return inner
        ? { widget: 'list', collapsed: 'auto', allow_reorder: true, ...inner }
        : { widget: 'select', multiple: true, options: item.enum };
    }
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: fieldsOf(schema, comments, forms) };
    default:
      if (schema.pattern === DAY) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
      return { widget: (schema.maxLength ?? 0) > ONE_LINE ? 'text' : 'string' };
  }
}

/** What a folded item of a list shows: the first of the fields that every item has. */
const summaryOf = ({ properties = {}, required = [] }: JsonSchema): string =>
  Object.keys(properties)
    .filter((name) => required.includes(name))
    .slice(0, 3)
    .map((name) => `{{fields.${name}}}`)
    .join(' · ');

/**
 * The fields of a form.
 * @param schema of an object
 * @param comments above its fields
 */
export function fieldsOf(schema: JsonSchema, comments: Comments, forms: Forms): DeskField[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const own = comments[name];
    const required = schema.required?.includes(name) ?? false;
    return {
      name,
      ...labelOf(name, own?.text ?? ''),
      required: required && property.type !== 'array',
      ...widgetOf(name, property, own?.fields ?? {}, forms),
    } as DeskField;
  });
}
