import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './arbitrary-document.ts';
import { breakLines } from './line-breaks.ts';
import { LINE_CHARACTERS } from './measures.ts';
import { textWidth } from './text-width.ts';

describe('breakLines', () => {
  test('fills 28 characters, the first line two less', () => {
    const lines = breakLines('工'.repeat(60), 2);
    expect(lines.map((line) => line.length)).toEqual([26, 28, 6]);
  });

  test('takes a character along rather than begin a line with a closing mark', () => {
    expect(breakLines(`${'工'.repeat(26)}，会`, 2)).toEqual(['工'.repeat(25), '工，会']);
  });

  test('does not end a line with an opening mark or cut a number', () => {
    expect(breakLines(`${'工'.repeat(25)}《工会法》`, 2)[0]).toBe('工'.repeat(25));
    expect(breakLines(`${'工'.repeat(24)}共12345.6万元`, 2)).toEqual([`${'工'.repeat(24)}共`, '12345.6万元']);
  });

  test('cuts an address that is longer than the line that it stands on', () => {
    const lines = breakLines(`a${'b'.repeat(53)}`, 2);
    expect(lines.map(textWidth)).toEqual([26, 1]);
  });

  test('comes to an end where a word is wider than the lines under a long name', () => {
    expect(breakLines(`https://a.example/${'b'.repeat(30)}`, 2, 6.5).join('')).toBe(`https://a.example/${'b'.repeat(30)}`);
  });

  test('loses no character and never exceeds the line with its indent, whatever the text', () => {
    const places = fc.constantFrom(0, 2, 5, 6.5);
    fc.assert(
      fc.property(anyText(120), places, places, (text, indent, hanging) => {
        const lines = breakLines(text, indent, hanging);
        expect(lines.join('')).toBe(text);
        for (const [i, line] of lines.entries())
          expect(textWidth(line) + (i === 0 ? indent : hanging)).toBeLessThanOrEqual(LINE_CHARACTERS);
      }),
    );
  });
});
