/**
 * A day as official documents write it: full year, month and day without a leading zero (GB/T 9704—2012, 7.3.5.4).
 * @param day YYYY-MM-DD
 */
export function chineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
