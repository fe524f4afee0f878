/** Years that a paper of today can bear: a year of two digits comes from a date field as 0026. */
const EARLIEST = 1980;
const LATEST = 2099;

/** True for a day that there is, as YYYY-MM-DD. */
export function validDay(day: string): boolean {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const found = new Date(Date.UTC(year, month - 1, date));
  return year >= EARLIEST && year <= LATEST && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}
