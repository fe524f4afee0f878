import { parseChineseNumber } from '../../lib/chinese-number.ts';
import { scaleOf } from '../../lib/number-scale.ts';
import { labelOf } from './figure-label.ts';
import { isFigure, type Context } from './figure-context.ts';
import { periodAt } from './figure-period.ts';
import { PEOPLE, UNITS } from './units.ts';

/** A figure found in a text; fields as in src/schemas/figure.ts, `source` apart. */
export interface FoundFigure {
  label: string;
  value: number;
  unit: string;
  asWritten: string;
  approximate: boolean;
  period?: string;
  line: number;
}

const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?';
const HAN = '[〇零一二两三四五六七八九十百千万亿]{1,12}';
const NUMBER = `(?:${ARABIC}|${HAN})`;
const UNIT = [...UNITS].sort((a, b) => b.length - a.length).join('|');
/** near + number (+ range) + 万/亿 + 余/多 + unit */
const FIGURE = new RegExp(
  `(?<near>近|约|超过?|逾|将近|大约|接近)?(?<first>${NUMBER})(?<firstScale>[万亿]?)(?:(?<joint>和|至|到|-|—|~|～)(?<second>${NUMBER}))?(?<scale>[十百千万亿]{0,2})(?<more>余|多|来|几)?(?<scale2>[万亿])?(?<more2>余|多)?(?<unit>${UNIT})?(?:以上|左右)?`,
  'gu',
);
const EVERY =
  /每(?<span>半年|季度|学期|学年|年|季|月|周|天|日)[^，。；、\d]{0,6}?(?<count>[一二两三四五六七八九十]{1,2}|\d{1,2})(?<unit>次|(?=调度|汇报|例会|检查|通报|公开|总结|会商|研判|评比))/gu;
/** 百分之八十五, 百分之3.2; 百分之百 is a manner of speaking. */
const PER_CENT =
  /百分之(?<value>[一二三四五六七八九十零〇]{1,4}(?:点[一二三四五六七八九零〇]{1,2})?|\d{1,3}(?:\.\d{1,3})?)(?<more>多|以上|左右)?/gu;

/**
 * Finds figures in a paragraph: Arabic and Chinese numerals, 万/亿, %, ranges, 余/多/近.
 * Dates, ordinals, session numbers, names with numbers (“四个意识”) and bare scales (千名) are no figures.
 * @param text a paragraph after cleaning
 * @param line its line in the source
 */
export function findFigures(text: string, line: number): FoundFigure[] {
  const found: FoundFigure[] = [];
  const taken: [number, number][] = [];
  for (const match of text.matchAll(EVERY)) {
    const value = numberOf(match.groups?.['count'] ?? '');
    if (value === undefined) continue;
    taken.push([match.index, match.index + match[0].length]);
    found.push(figure(text, line, match, [value], `次/${match.groups?.['span'] ?? ''}`, false));
  }
  for (const match of text.matchAll(PER_CENT)) {
    const value = perCent(match.groups?.['value'] ?? '');
    if (value === undefined) continue;
    taken.push([match.index, match.index + match[0].length]);
    found.push(figure(text, line, match, [value], '%', match.groups?.['more'] !== undefined));
  }
  taken.sort(([a], [b]) => a - b);
  let next = 0;
  for (const match of text.matchAll(FIGURE)) {
    while ((taken[next]?.[1] ?? Infinity) <= match.index) next += 1;
    if (match.index + match[0].length > (taken[next]?.[0] ?? Infinity)) continue;
    found.push(...read(text, line, match));
  }
  return found;
}

function read(text: string, line: number, match: RegExpExecArray): FoundFigure[] {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const hasScale = (groups['scale'] ?? '') !== '' || (groups['scale2'] ?? '') !== '' || (groups['firstScale'] ?? '') !== '';
  const unit = groups['unit'] ?? (hasScale && PEOPLE.test(text.slice(end, end + 12)) ? '人' : '');
  const context: Context = {
    text,
    index: match.index,
    end,
    number: groups['first'] ?? '',
    unit,
    near: groups['near'] ?? '',
    more: groups['more'] ?? '',
    written: match[0],
    ranged: groups['second'] !== undefined,
  };
  if (unit === '' || !isFigure(context)) return [];
  const scale = scaleOf(groups['scale2'] ?? '') * scaleOf(groups['scale'] ?? '');
  const values = valuesOf(groups['first'] ?? '', groups['second'], scaleOf(groups['firstScale'] ?? ''), scale);
  const money = unit.endsWith('元') && unit.length > 1 && unit !== '美元' ? scaleOf(unit.charAt(0)) : 1;
  const approximate = /近|约|余|多|来|几|以上|左右|逾|超/.test(match[0]) || (values.length > 1 && groups['second'] === undefined);
  return values.map((value) => figure(text, line, match, [round(value * money)], money > 1 ? '元' : unit, approximate));
}

/** One value, or two for a range (一至二个, 一两次, 1.5和3.8个百分点). */
function valuesOf(first: string, second: string | undefined, firstScale: number, scale: number): number[] {
  const pair = /^([一二两三四五六七八])([二两三四五六七八九])$/.exec(first);
  const [low, high] = [numberOf(pair?.[1] ?? ''), numberOf(pair?.[2] ?? '')];
  if (low !== undefined && high === low + 1) return [low * scale, high * scale];
  const value = numberOf(first);
  const other = second === undefined ? undefined : numberOf(second);
  if (value === undefined) return [];
  return other === undefined ? [value * firstScale * scale] : [value * (firstScale > 1 ? firstScale : scale), other * scale];
}

/** Value of Arabic or Chinese numerals; undefined when they are none. */
function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  return parseChineseNumber(text);
}

/** 八十五 → 85, 九十八点六 → 98.6, 3.2 → 3.2. */
function perCent(text: string): number | undefined {
  const [whole = '', fraction] = text.split('点');
  const value = numberOf(whole);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map((sign) => parseChineseNumber(sign) ?? 0).join('');
  return Number(`${value}.${digits}`);
}

/** 13.02 × 10000 without the dust of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

function figure(
  text: string,
  line: number,
  match: RegExpExecArray,
  [value = 0]: number[],
  unit: string,
  approximate: boolean,
): FoundFigure {
  const period = periodAt(text, match.index, unit);
  return {
    label: labelOf(text, match.index, match.index + match[0].length),
    value,
    unit,
    asWritten: match[0],
    approximate,
    line,
    ...(period !== undefined && { period }),
  };
}
