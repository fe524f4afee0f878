import { parseChineseNumber } from '../../lib/chinese-number.ts';

/** What a number counts; different words for one thing are one unit. */
export type Unit = '天' | '月' | '年' | '时' | '人' | '元' | '%' | '倍' | '次' | '份';

/** A number with its unit: 98天, 百分之二, 三分之一. */
export interface Quantity {
  value: number;
  unit: Unit;
}

const UNITS: readonly [words: string, unit: Unit][] = [
  ['个工作日|工作日|天|日', '天'],
  ['个月|月', '月'],
  ['周岁|岁|年', '年'],
  ['个小时|小时|个钟头|钟头', '时'],
  ['个人|人|名|位', '人'],
  ['元|块钱|块', '元'],
  ['%', '%'],
  ['倍', '倍'],
  ['次|回', '次'],
];
const ALL = UNITS.map(([words]) => words).join('|');
const unitOf = (word: string): Unit | undefined => UNITS.find(([words]) => new RegExp(`^(?:${words})$`).test(word))?.[1];

const NUMERAL = '\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万]+';
const QUANTITY = new RegExp(`百分之(${NUMERAL})|(${NUMERAL})分之(${NUMERAL})|(${NUMERAL})(${ALL})`, 'g');

const valueOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (parseChineseNumber(text) ?? NaN));

function read([, percent, whole, part, number = '', unit = '']: RegExpMatchArray): Quantity | undefined {
  if (percent) return { value: valueOf(percent), unit: '%' };
  if (whole && part) return { value: valueOf(part) / valueOf(whole), unit: '份' };
  const known = unitOf(unit);
  const value = valueOf(number);
  // A calendar year counts nothing.
  return known && !(known === '年' && value >= 1900) ? { value, unit: known } : undefined;
}

/** Every number with a unit in a text, Chinese and Arabic numerals alike. @param text with half-width digits */
export const quantitiesIn = (text: string): Quantity[] => [...text.matchAll(QUANTITY)].flatMap((match) => read(match) ?? []);

/** Takes the numbers with a unit out of a text. */
export const withoutQuantities = (text: string): string => text.replace(QUANTITY, ' ');

const ASKED: readonly [pattern: RegExp, units: readonly Unit[]][] = [
  [/(?:多少|几)(?:个工作日|工作日|天|日)/, ['天']],
  [/(?:多少|几)个?月/, ['月']],
  [/(?:多少|几)年|(?:多少|几)周?岁/, ['年']],
  [/(?:多少|几)个?(?:小时|钟头)/, ['时']],
  [/(?:多少|几)(?:个人|人|名|位|个?(?:职工|会员|员工|代表|委员))/, ['人']],
  [/(?:多少|几)(?:块?钱|元)/, ['元']],
  [/百分之(?:多少|几)|几成|(?:多少|什么|多大)?比例/, ['%', '份']],
  [/(?:多少|几)倍/, ['倍']],
  [/(?:多少|几)次/, ['次']],
];
/** Questions that leave the unit open. */
const OPEN: readonly [pattern: RegExp, units: readonly Unit[]][] = [
  [/多久|多长(?:时间)?|什么时候|何时|期限/, ['天', '月', '年', '时']],
  [/多少|几个?/, ['天', '月', '年', '时', '人', '元', '%', '倍', '次', '份']],
];
const ALL_ASKED = [...ASKED, ...OPEN].map(([pattern]) => pattern.source);

/** The units in which a question wants its answer; none where it does not ask how much. */
export function unitsAsked(query: string): readonly Unit[] {
  const asked = ASKED.filter(([pattern]) => pattern.test(query)).flatMap(([, units]) => units);
  return asked.length > 0 ? asked : (OPEN.find(([pattern]) => pattern.test(query))?.[1] ?? []);
}

/** What stands around the words that ask: 最长几个月, 多久内. */
const ASKING = (pattern: string) => `(?:最[长短多少晚迟高低]|至[少多迟])?(?:${pattern})(?:[之以]?内|[之以]?前)?`;
/** What the answer is counted by: 一届几年, 每个月拨多少. */
const COUNTED_BY = /[一每]个?[年月天周日届次]/g;

/** Takes the words that ask how much out of a query. */
export const withoutAsking = (query: string): string =>
  ALL_ASKED.reduce((text, source) => text.replace(new RegExp(ASKING(source), 'g'), ' '), query).replace(COUNTED_BY, ' ');
