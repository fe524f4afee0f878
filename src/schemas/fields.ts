import { z } from 'zod';

/** What a practice rests on: required by law, done, planned, or only argued for. */
export const EVIDENCE_LEVELS = ['法定', '已实施', '计划', '主张'] as const;

/** How far one source, or one section of it, carries what it tells. */
export const SOURCE_STATES = ['已做', '计划', '主张', '不明'] as const;

/** Label of a kind of union, one of content/org-types.yaml. */
export type OrgType = string;
export type Evidence = (typeof EVIDENCE_LEVELS)[number];
export type SourceState = (typeof SOURCE_STATES)[number];
/** Label of a place in a paper, one of content/slots.yaml. */
export type WordingSlot = string;

/** ASCII kebab-case; it becomes an address and never changes. */
export const idSchema = z
  .string({ error: '应为编号（小写字母、数字和连字符）' })
  .max(60, { error: '编号不超过60个字符' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '编号只用小写字母、数字和连字符，如 jin-qiu-zhu-xue' });

/** One of a fixed list of Chinese labels. @param label what the field is called in messages */
export function choice<const T extends readonly [string, ...string[]]>(label: string, values: T) {
  return z.enum(values, { error: `${label}应为：${values.join('、')}` });
}

/** Not 2026-02-30, which some readers of YAML take for the 2nd of March. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** No day of a library lies outside: the oldest law of the People's Republic, and what is a slip of the finger (2206 for 2026). */
const FIRST_DAY = '1949-10-01';
const LAST_DAY = '2099-12-31';

/**
 * A day as YYYY-MM-DD.
 * YAML readers differ: some give a Date, some the text; both become the text.
 */
export const daySchema = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string({ error: '日期应写作 2026-11-20 的形式' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: '日期应写作 2026-11-20 的形式', abort: true })
    .refine(isDay, { error: '日历上有的一天', abort: true })
    .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, { error: `${FIRST_DAY} 和 ${LAST_DAY} 之间的一天` }),
);

/** A text that must not be blank. @param label field name in messages @param max length in characters */
export function text(label: string, max = 400) {
  return z
    .string({ error: `${label}应为文字` })
    .trim()
    .min(2, { error: `${label}至少两个字` })
    .max(max, { error: `${label}不超过${max}个字` });
}

/** A list that may not repeat an item. */
export function distinct<T extends z.ZodType>(label: string, item: T) {
  return z
    .array(item, { error: `${label}应为列表` })
    .refine((list) => new Set(list).size === list.length, { error: `${label}中有重复的项` });
}

/** Not 甲，乙 or 甲、乙, which nobody would search for. */
export const isOneName = (value: string): boolean => !/[，、；。]/.test(value);

/** A name by which something is called or sought: one, where an editor may have written several. @param label field name in messages */
export const name = (label: string, max?: number) => text(label, max).refine(isOneName, { error: `${label}应为一个说法，几个各写一项` });

/** Years that a source tells of; what lies outside is a slip of the finger (2206 for 2026). */
const YEARS = { from: 1900, to: 2099 };

/** A time as a source writes it: 2026年, 2016—2020年, 今年上半年. @param label field name in messages */
export const period = (label: string, max: number) =>
  text(label, max).refine(
    (value) => (value.match(/\d{4,}/g) ?? []).every((year) => Number(year) >= YEARS.from && Number(year) <= YEARS.to),
    {
      error: `${label}应为 ${YEARS.from} 到 ${YEARS.to} 年之间的时间`,
    },
  );
