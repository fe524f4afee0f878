import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, escapeText, foldLine } from './calendar-file.ts';
import { anyCharacter } from './any-character.ts';

const unfold = (text: string) => text.replace(/\r\n /g, '');
const item = (title: string, when: string) => ({
  title,
  when,
  practices: [],
  papers: [],
  basis: { place: { summary: { id: 'a', title: '甲' }, section: '一', anchor: 's1' } },
});
const FILE = {
  name: '年历',
  host: 'gh.example.org',
  urlOf: (month: number) => `https://gh.example.org/calendar/#m${month}`,
  revised: '2026-11-28',
};
const linesOf = (...months: Parameters<typeof calendarFile>[0]) => unfold(calendarFile(months, FILE)).split('\r\n');

describe('a line of an .ics file', () => {
  test('folded has no more than 75 bytes, and unfolded is the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        expect(unfold(folded)).toBe(line);
        expect(Math.max(...folded.split('\r\n').map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('has its commas, semicolons, backslashes and line breaks escaped', () => {
    expect(escapeText('元旦,春节;\\\n前')).toBe('元旦\\,春节\\;\\\\\\n前');
  });
});

describe('an item of the year', () => {
  test('stands on the day that it names, else through its month', () => {
    const lines = linesOf(
      { month: 3, items: [item('三八节', '3月8日'), item('安全检查', '5月1日前一周')] },
      { month: 12, items: [item('总结', '年底')] },
    );
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20260308',
      'DTSTART;VALUE=DATE:20260301',
      'DTSTART;VALUE=DATE:20261201',
    ]);
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([
      'DTEND;VALUE=DATE:20260309',
      'DTEND;VALUE=DATE:20260401',
      'DTEND;VALUE=DATE:20270101',
    ]);
  });

  test('comes again every year, keeps nobody busy and leads to its month', () => {
    const lines = linesOf({ month: 8, items: [item('助学', '开学前')] });
    expect(lines).toEqual(
      expect.arrayContaining([
        'RRULE:FREQ=YEARLY',
        'TRANSP:TRANSPARENT',
        'URL:https://gh.example.org/calendar/#m8',
        'UID:8-助学@gh.example.org',
      ]),
    );
  });
});
