import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines.ts';

describe('titleLines', () => {
  it('leaves a title that fits on one line', () => {
    expect(titleLines('某某区总工会2026年工作总结')).toEqual(['某某区总工会2026年工作总结']);
  });

  it('breaks a long title after the pause nearest to its middle', () => {
    expect(titleLines('崇川区教育工会：争先创优、教代会职权与特困教职工救助')).toEqual([
      '崇川区教育工会：争先创优、',
      '教代会职权与特困教职工救助',
    ]);
  });

  it('keeps the breaks of the writer', () => {
    expect(titleLines('某某区总工会\n2026年工作总结')).toEqual(['某某区总工会', '2026年工作总结']);
  });

  it('leaves a long title without a pause to Word', () => {
    expect(titleLines('甲'.repeat(30))).toEqual(['甲'.repeat(30)]);
  });

  it('loses nothing and opens no line with a closing mark', () => {
    const title = fc.array(fc.constantFrom('工会', '的', '、', '：', '”', '（', '）', '甲乙丙丁')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(title, (text) => {
        const lines = titleLines(text);
        return lines.join('') === text && lines.slice(1).every((line) => !/^[：；、，）”》]/.test(line));
      }),
    );
  });
});
