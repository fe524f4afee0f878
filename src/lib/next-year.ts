/** A blank named so tells the year after that of the blank named by the rest of its name: 下年度 after 年度, 下学年 after 学年. */
const NEXT = '下';

/** Name of the blank that one follows: 下年度 → 年度. @returns undefined for a blank that follows none by its name */
export const followed = (name: string): string | undefined => (name.startsWith(NEXT) ? name.slice(NEXT.length) : undefined);

/** 2026, 2026年, 2025—2026 */
const YEARS = /^\d{4}(?:\s*[—–-]\s*\d{4})?年?$/;

/** The year, or school year, after one. @returns undefined for what is no year in Arabic numerals */
export const yearAfter = (value: string): string | undefined =>
  YEARS.test(value) ? value.replace(/\d{4}/g, (year) => String(Number(year) + 1)) : undefined;
