/** 2019年, 2021年1—6月, 1—10月, 今年5月, 上半年, 春节期间. */
const DATE =
  /\d{4}年(?:\d{1,2}(?:月)?[-—–~～至到]\d{1,2}月|\d{1,2}月(?:\d{1,2}日)?|底|初|上半年|下半年)?|今年(?:\d{1,2}月|上半年|前[一二三]季度)?|去年|上年|上一年度?|上半年|下半年|本年度|本学年|本学期|\d{1,2}(?:月)?[-—–~～至到]\d{1,2}月|\d{1,2}月(?:\d{1,2}日|份)?|春节期间|[一二三四五六七八九十]年来|截至目前/g;
/** Years that a number is compared with. */
const FORMER = /^(?:去年|上年|上一年)/;

/**
 * The time that a figure speaks of: the last date before it in its sentence. A former year that a comparison brings in
 * (由去年同期的1.1%提高到…, …，去年为2.1万人) only holds for the number right after it; 比去年增长15% is this year's.
 */
export function periodAt(text: string, index: number, unit: string): string | undefined {
  // Looked for within reach only: a line without a full stop would be searched from its start for each of its figures.
  const near = text.slice(Math.max(0, index - 200), index);
  const sentence = near.slice(near.lastIndexOf('。') + 1);
  let main: string | undefined;
  // 达到上年的1.2倍 is this year's.
  const relative = unit === '倍';
  for (const { 0: date, index: at } of sentence.matchAll(DATE)) {
    const leads = /^[\s，、；：]*$/.test(sentence.slice(0, at));
    if (!FORMER.test(date) || leads) {
      main = date;
      continue;
    }
    const between = sentence.slice(at + date.length);
    const compared = /(?:比|较|同)$/.test(sentence.slice(0, at));
    if (!compared && !relative && between.length <= 16 && !/\d|[一二三四五六七八九十百千万]{2}|[，。；]/.test(between)) return date;
  }
  return main;
}
