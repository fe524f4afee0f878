import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './arbitrary-document.ts';
import { breakLines } from './line-breaks.ts';
import { measuresOf } from './measures.ts';
import { textWidth } from './text-width.ts';

const { page, lineCharacters } = measuresOf();
/** On the standard's page. */
const broken = (text: string, indent: number, hanging = 0) => breakLines(text, indent, hanging, page.area.width);

describe('breakLines', () => {
  test('fills 28 characters, the first line two less', () => {
    const lines = broken('工'.repeat(60), 2);
    expect(lines.map((line) => line.length)).toEqual([26, 28, 6]);
  });

  test('lets a comma or stop hang over the end of a full line', () => {
    for (const mark of '，。、；：！？') expect(broken(`${'工'.repeat(26)}${mark}会`, 2)).toEqual([`${'工'.repeat(26)}${mark}`, '会']);
  });

  test('takes a character along rather than begin a line with a closing mark that may not hang', () => {
    for (const mark of ['”', '）', '》', '。”', '%', '——', '……'])
      expect(broken(`${'工'.repeat(26)}${mark}会`, 2)).toEqual(['工'.repeat(25), `工${mark}会`]);
  });

  test('keeps 破折号 and 省略号 in one piece', () => {
    expect(broken(`${'工'.repeat(25)}——会`, 2)).toEqual(['工'.repeat(24), '工——会']);
  });

  test('fits as many letters as the spacing of the Word file lets in', () => {
    // 25 × 15.7 pt and 5 × 7.7 pt in the 410.5 pt after the indent: no sixth digit.
    expect(broken(`${'工'.repeat(23)}123456会`, 2)[0]).toBe(`${'工'.repeat(23)}123456`);
    expect(broken(`${'工'.repeat(24)}123456会`, 2)[0]).toBe('工'.repeat(24));
  });

  test('does not end a line with an opening mark or cut a number', () => {
    expect(broken(`${'工'.repeat(25)}《工会法》`, 2)[0]).toBe('工'.repeat(25));
    expect(broken(`${'工'.repeat(24)}共12345.6万元`, 2)).toEqual([`${'工'.repeat(24)}共`, '12345.6万元']);
  });

  test('cuts an address that is longer than the line that it stands on', () => {
    const lines = broken(`a${'b'.repeat(53)}`, 2);
    // 53 × 7.7 pt in 410.5 pt.
    expect(lines.map(textWidth)).toEqual([26.5, 0.5]);
  });

  test('comes to an end where a word is wider than the lines under a long name', () => {
    expect(broken(`https://a.example/${'b'.repeat(30)}`, 2, 6.5).join('')).toBe(`https://a.example/${'b'.repeat(30)}`);
  });

  test('loses no character and never exceeds the line with its indent but for a mark that hangs, whatever the text', () => {
    const places = fc.constantFrom(0, 2, 5, 6.5);
    fc.assert(
      fc.property(anyText(120), places, places, (text, indent, hanging) => {
        const lines = broken(text, indent, hanging);
        expect(lines.join('')).toBe(text);
        for (const [i, line] of lines.entries())
          expect(textWidth(line.replace(/[，。、；：！？]$/, '')) + (i === 0 ? indent : hanging)).toBeLessThanOrEqual(lineCharacters + 0.5);
      }),
    );
  });
});
