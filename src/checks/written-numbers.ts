import { parseChineseNumber } from '../lib/chinese-number.ts';
import { scaleOf } from '../lib/number-scale.ts';

const ARABIC = /(\d[\d,，]*(?:\.\d+)?)\s*[多余几]?\s*(万亿|[百千]?[万亿]|[百千](?![分克米瓦]))?/g;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]+/g;

/** 一两次: two neighbouring digits say "one or two". */
const isRange = (text: string) => /^[一二两三四五六七八九]{2}$/.test(text);

/**
 * The numbers that a figure's own wording names: 18.2万家 → 182000, 三千二百多元 → 3200, 每周一次 → 1.
 * @returns each reading that is possible; empty where it names none
 */
export function writtenNumbers(text: string): number[] {
  const arabic = [...text.matchAll(ARABIC)].flatMap(([, digits = '', units = '']) => {
    const number = Number(digits.replace(/[,，]/g, ''));
    // A product of decimals is rounded as it is written: 13.02万 is 130200, not 130199.99….
    return [Number((number * scaleOf(units)).toPrecision(12))];
  });
  const chinese = [...text.replace(ARABIC, ' ').matchAll(CHINESE)].flatMap(([numerals]) => {
    const digits = isRange(numerals) ? [...numerals] : [numerals];
    return digits.flatMap((part) => parseChineseNumber(part) ?? []);
  });
  // 每半年召开, 每月5日: once in each.
  return [...arabic, ...chinese, ...(text.includes('每') ? [1] : []), ...(text.includes('半') ? [0.5] : [])];
}
