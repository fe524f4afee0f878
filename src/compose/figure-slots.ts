import type { Blank } from '../schemas/blank.ts';

/** A figure of a text, as the import finds it. */
export interface WrittenFigure {
  /** How it stands in the text, with its unit: 近300人, 2.4万元. */
  asWritten: string;
  unit: string;
}

/** What is put in place of what. */
interface Span {
  from: number;
  to: number;
  slot: string;
}

/** Where a library has no blank for something, it is called so. */
const FIGURE = '数字';

/**
 * Turns the years, dates and figures in Arabic numerals of last year's text into blanks that say what stood there:
 * 慰问57户 → 慰问【户数，去年：57户】户. Figures in Chinese numerals (每周一, 四大类) stay.
 * @param year the year that the text reports on; it becomes the blank for the year of the draft
 * @param blanks of the library, which give the names
 */
export function figureSlots(text: string, figures: readonly WrittenFigure[], year: string | undefined, blanks: readonly Blank[]): string {
  const spans = [...figureSpans(text, figures, blanks), ...dateSpans(text, year, blanks)].sort((a, b) => a.from - b.from || b.to - a.to);
  let [result, end] = ['', 0];
  for (const { from, to, slot } of spans) {
    if (from < end) continue;
    result += text.slice(end, from) + slot;
    end = to;
  }
  return result + text.slice(end);
}

/** Only the years of a title or heading: its other numbers belong to names (三个一, 第2季). */
export const yearSlots = (text: string, year: string | undefined, blanks: readonly Blank[]): string => figureSlots(text, [], year, blanks);

function figureSpans(text: string, figures: readonly WrittenFigure[], blanks: readonly Blank[]): Span[] {
  const taken: number[] = [];
  return figures.flatMap(({ asWritten, unit }) => {
    // Figures do not come in the order of the text; the same one may stand there twice.
    let from = text.indexOf(asWritten);
    while (from >= 0 && taken.includes(from)) from = text.indexOf(asWritten, from + 1);
    if (from < 0) return [];
    taken.push(from);
    if (!/\d/.test(asWritten) || /[【】]/.test(asWritten)) return [];
    const blank = blankOf(unit, blanks);
    // A blank whose example is a bare number leaves the unit to the sentence.
    const outside = blank !== undefined && /^\d+$/.test(blank.example) && asWritten.includes(unit) ? unit : '';
    return [{ from, to: from + asWritten.length, slot: hinted(blank?.name ?? FIGURE, asWritten) + outside }];
  });
}

/** The blank of a library for a unit, by what it says to be filled in: 多少人次 for 人次. */
function blankOf(unit: string, blanks: readonly Blank[]): Blank | undefined {
  const fitting = (pattern: RegExp) => blanks.find(({ meaning }) => pattern.test(meaning));
  if (/^[名位]$/.test(unit)) return blankOf('人', blanks);
  if (/[元]$/.test(unit)) return fitting(/金额|多少钱/);
  if (/^[%％]|百分/.test(unit)) return fitting(/百分/);
  const named = blanks.filter(({ meaning }) => meaning.startsWith(`多少${unit}`)).sort((a, b) => a.meaning.length - b.meaning.length);
  return named[0] ?? fitting(/^其他数量/);
}

const DATES = /(\d{4})年(?:度|(\d{1,2})月(?:(\d{1,2})日)?)?|(\d{1,2})月(\d{1,2})日|(\d{1,2})月(?=份|[，。、底初至到—-]|\D)/g;

function dateSpans(text: string, year: string | undefined, blanks: readonly Blank[]): Span[] {
  return [...text.matchAll(DATES)].flatMap((match): Span[] => {
    const [whole, ownYear, ownMonth, , month, day, bareMonth] = match;
    const from = match.index;
    const span = (to: number, slot: string): Span => ({ from, to, slot });
    if (ownYear !== undefined && ownMonth === undefined)
      return [span(from + 4, ownYear === year ? `【${nameLike(/年份/, '年度', blanks)}】` : hinted('年份', ownYear))];
    if (ownYear !== undefined || day !== undefined) return [span(from + whole.length, hinted(nameLike(/具体日期/, '日期', blanks), whole))];
    return month === undefined && bareMonth !== undefined
      ? [span(from + bareMonth.length, hinted(nameLike(/第几月/, '月份', blanks), bareMonth))]
      : [];
  });
}

const nameLike = (meaning: RegExp, otherwise: string, blanks: readonly Blank[]): string =>
  blanks.find((blank) => meaning.test(blank.meaning))?.name ?? otherwise;

/** A blank that says what last year's paper had there. */
const hinted = (name: string, value: string): string => `【${name}，去年：${value}】`;
