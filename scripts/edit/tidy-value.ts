import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from './fields.ts';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.values(value).every(isEmpty));

/** The old item that a new one comes from: the one of the same name, else the one in its place. */
function formerItem(old: unknown, item: unknown, place: number): unknown {
  if (!Array.isArray(old)) return undefined;
  const id = isRecord(item) ? (item['id'] ?? item['name']) : undefined;
  return (id === undefined ? undefined : old.find((each) => isRecord(each) && (each['id'] ?? each['name']) === id)) ?? old[place];
}

/**
 * What a form gives, as an editor would write it: fields that need not be written and say nothing beyond the default are left out,
 * unless they stood there before.
 * @param old what the file held; undefined for a new one
 */
export function tidyValue(value: unknown, schema: JsonSchema, old: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => tidyValue(item, schema.items ?? {}, formerItem(old, item, i)));
  if (!isRecord(value)) return value;
  const before = isRecord(old) ? old : {};
  const kept = Object.entries(value).flatMap(([key, given]): [string, unknown][] => {
    const property = schema.properties?.[key] ?? {};
    const tidy = tidyValue(given, property, before[key]);
    if (key in before && isDeepStrictEqual(tidy, before[key])) return [[key, tidy]];
    const optional = !(schema.required?.includes(key) ?? false);
    if (optional && (isEmpty(tidy) || isDeepStrictEqual(tidy, property.default))) return [];
    // A number that was not filled in is not there; a list or a text is empty.
    return tidy === undefined || tidy === null ? [] : [[key, tidy]];
  });
  const given = new Set(kept.map(([key]) => key));
  // A list that must be there may be empty, and a form may leave what is empty out.
  const lists = (schema.required ?? []).filter((key) => !given.has(key) && schema.properties?.[key]?.type === 'array');
  return Object.fromEntries([...kept, ...lists.map((key): [string, unknown] => [key, []])]);
}
