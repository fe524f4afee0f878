const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * Reads a whole number in Chinese numerals.
 * @param text e.g. 十二, 三千二百, 二〇一九, 一万五千
 * @returns its value, or undefined when the text is not such a number
 */
export function parseChineseNumber(text: string): number | undefined {
  if (text === '' || text.length > 24) return undefined;
  if (/^[〇零○一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((digit) => DIGITS[digit]).join(''));
  }
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of text) {
    const unit = UNITS[character];
    const big = GROUPS[character];
    if (character in DIGITS) digit = DIGITS[character];
    else if (unit !== undefined) {
      group += (digit ?? 1) * unit;
      digit = undefined;
    } else if (big !== undefined) {
      total = (total + group + (digit ?? 0)) * big;
      group = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + group + (digit ?? 0);
}

const NUMERALS = '零一二三四五六七八九';

/**
 * Writes a counting number in Chinese numerals as headings count: 一 … 十 十一 … 一百零五.
 * @param value whole number from 0 to 9999; others come back as digits
 */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return NUMERALS[value] ?? '';
  const parts: string[] = [];
  let rest = value;
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) parts.push(`${NUMERALS[count]}${name}`);
    else if (parts.length > 0 && rest > 0 && parts[parts.length - 1] !== '零') parts.push('零');
  }
  if (rest > 0) parts.push(NUMERALS[rest] ?? '');
  return parts.join('').replace(/^一十/, '十');
}
