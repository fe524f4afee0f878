import { parseChineseNumber } from '../../lib/chinese-number.ts';
import { scaleOf } from '../../lib/number-scale.ts';

/** A number in a text, with what it counts. */
export interface WrittenQuantity {
  value: number;
  /** The measure word, one for those that count the same; empty where none follows. */
  unit: string;
  /** Where it stands, and how many characters it and its measure take. */
  at: number;
  length: number;
}

/** Measure words that count the same thing. */
const SAME: Readonly<Record<string, string>> = { 名: '人', 位: '人', 口: '人', 块: '元', 日: '天', 回: '次' };
const MEASURES =
  '个百分点|百分点|个|人|名|位|口|元|块|天|日|月|年|岁|周|次|回|场|家|件|条|项|份|篇|张|支|户|对|所|处|座|栋|台|辆|本|册|期|届|级|类|批|组|队|间|吨|斤|倍|度|节|轮|层|宗|起|分|种|立方|平方|米|字|步|步骤';

const ROUGHLY = '[多余来]?';
const QUANTITY = new RegExp(
  `(百分之)?(?:(\\d+(?:\\.\\d+)?)([十百千万亿]*)|([零〇一二两三四五六七八九十百千万亿]+)(?:点([零〇一二三四五六七八九]+)([万亿]*))?)${ROUGHLY}([万亿]?)${ROUGHLY}(%|${MEASURES})?`,
  'g',
);

const APART = new RegExp(`(\\d) +(?=[万亿%]|${MEASURES})`, 'g');

/** Numbers typed apart from what they count, joined to it: 51 人 → 51人. */
export const joinMeasures = (text: string): string => text.replace(APART, '$1');

/** A whole number and what stands behind its point, as Chinese numerals. */
function chineseValue(whole: string, behind: string | undefined): number {
  const value = parseChineseNumber(whole) ?? NaN;
  if (behind === undefined) return value;
  return Number(`${value}.${[...behind].map((digit) => parseChineseNumber(digit) ?? 0).join('')}`);
}

function unitOf(measure: string | undefined, percent: boolean): string {
  if (percent || measure === '%' || measure?.endsWith('百分点')) return '%';
  const first = measure?.charAt(0) ?? '';
  return SAME[first] ?? first;
}

/** Without the noise of binary fractions: 4.6 亿 is 460000000. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** Chinese numerals before 分 that count no points: 百分比, 百分制, 三分之一; 十分 and 万分 mean very. */
const NO_POINTS = /^(?:.+分[比制点之]|[十万]分)/;

/** Chinese numerals that are a number without a measure word: 五十亿, 三千万; 千万 and 一万 stand in other words. */
const isLarge = (numeral: string): boolean => numeral.length > 2 && /[万亿]/.test(numeral);

/**
 * The numbers of a text: Chinese and Arabic numerals, decimals, 万 and 亿, percent, rough numbers. Chinese numerals count only with a
 * measure word or with 万 and 亿, since they stand in many words (一线, 三方); ordinals and calendar years count nothing.
 * @param text with half-width digits
 */
export function quantitiesIn(text: string): WrittenQuantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match): WrittenQuantity[] => {
    const [all, percent, arabic, factor = '', whole, behind, tail = '', late = '', measure] = match;
    const at = match.index;
    const value =
      (arabic === undefined ? chineseValue(whole ?? '', behind) * scaleOf(tail) : Number(arabic) * scaleOf(factor)) * scaleOf(late);
    const unit = unitOf(measure, percent !== undefined);
    if (Number.isNaN(value) || text.charAt(at - 1) === '第' || (arabic === undefined && unit === '' && !isLarge(all))) return [];
    if (arabic === undefined && unit === '分' && NO_POINTS.test(text.slice(at, at + all.length + 1))) return [];
    if (/[a-z0-9.]/i.test(text.charAt(at - 1)) || (unit === '年' && value >= 1900 && value < 2100)) return [];
    return [{ value: rounded(value), unit, at, length: all.length }];
  });
}

/** What begins the key of a quantity, and no text. */
const KEY = '#';

/** Below this a number without its unit stands everywhere. */
const TELLING = 10;

/** What a quantity is looked up by: with its unit, and by its value alone where that tells anything. */
export function quantityKeys({ value, unit }: Pick<WrittenQuantity, 'value' | 'unit'>): string[] {
  const keys = unit === '' ? [] : [`${KEY}${value}${unit}`];
  return value >= TELLING || !Number.isInteger(value) || unit === '' ? [...keys, `${KEY}${value}`] : keys;
}

export const isQuantityKey = (phrase: string): boolean => phrase.startsWith(KEY);

/**
 * Index word of a quantity: letters and digits only, since Pagefind takes words apart elsewhere.
 * @param key as `quantityKeys` gives it
 */
export const quantityWord = (key: string): string =>
  `n${[...key.slice(KEY.length)].map((character) => (/\d/.test(character) ? character : `x${character.charCodeAt(0).toString(36)}`)).join('')}`;

/** Whether an index word, its end on, is one of a quantity: letters that the dictionary does not know are not looked for. */
export const isQuantityWord = (word: string): boolean => /^n\d/.test(word);

/** Keys of all quantities of a text. */
export const quantityKeysIn = (text: string): string[] => quantitiesIn(text.normalize('NFKC')).flatMap(quantityKeys);
