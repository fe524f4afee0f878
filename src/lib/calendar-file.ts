import { twoDigits } from './two-digits.ts';
import type { MonthView } from './paperwork-view.ts';

/** Longest line of an .ics file in bytes, without the line break (RFC 5545, 3.1). */
const LINE_BYTES = 75;

const bytesOf = (character: string): number => new TextEncoder().encode(character).length;

/** Folds a line at 75 bytes, never inside a character; each further line begins with a space, which counts (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  let out = '';
  let bytes = 0;
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > LINE_BYTES) {
      out += '\r\n ';
      bytes = 1;
    }
    out += character;
    bytes += more;
  }
  return out;
}

/** A text as a property holds it (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const compact = (date: Date) => `${date.getUTCFullYear()}${twoDigits(date.getUTCMonth() + 1)}${twoDigits(date.getUTCDate())}`;

/** First and last day of an item: the day that `when` names in its month, else the whole month. The end is the day after the last one (RFC 5545, 3.6.1). */
function daysOf(when: string, month: number, year: number): [Date, Date] {
  const [, named, day] = /(\d{1,2})月(\d{1,2})日/.exec(when) ?? [];
  const at = (m: number, d: number) => new Date(Date.UTC(year, m - 1, d));
  return Number(named) === month ? [at(month, Number(day)), at(month, Number(day) + 1)] : [at(month, 1), at(month + 1, 1)];
}

/** What the file says of itself and of each of its items. */
export interface CalendarFile {
  /** Name of the calendar. */
  name: string;
  /** Host of the site: what makes the ids unique in the world. */
  host: string;
  /** Absolute address of a month on the page (RFC 5545, 3.8.4.6); undefined where the site has none yet. */
  urlOf: (month: number) => string | undefined;
  /** The day of the library's last revision, YYYY-MM-DD: the clock is never asked, so that equal content gives equal bytes. */
  revised: string;
}

/**
 * The year as an iCalendar file (RFC 5545): every item comes again each year, on its day or through its month, and keeps nobody busy.
 * @returns lines ended by CRLF
 */
export function calendarFile(months: readonly MonthView[], { name, host, urlOf, revised }: CalendarFile): string {
  const stamp = `${revised.replaceAll('-', '')}T000000Z`;
  const events = months.flatMap(({ month, items }) =>
    items.flatMap(({ title, when, practices }) => {
      const url = urlOf(month);
      const [start, end] = daysOf(when, month, Number(revised.slice(0, 4)));
      const about = [`${when}。`, ...(practices.length > 0 ? [`做法：${practices.map((practice) => practice.title).join('、')}`] : [])];
      return [
        'BEGIN:VEVENT',
        `UID:${escapeText(`${month}-${title}`)}@${host}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${compact(start)}`,
        `DTEND;VALUE=DATE:${compact(end)}`,
        'RRULE:FREQ=YEARLY',
        'TRANSP:TRANSPARENT',
        `SUMMARY:${escapeText(title)}`,
        `DESCRIPTION:${escapeText(about.join('\n'))}`,
        ...(url ? [`URL:${url}`] : []),
        'END:VEVENT',
      ];
    }),
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(name)}//ZH`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
