import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures.ts';
import { titleLines } from './title-lines.ts';

const onStandard = (title: string) => titleLines(title, measuresOf().page.area.width);

describe('titleLines', () => {
  it('leaves a title that fits on one line', () => {
    expect(onStandard('某某区总工会2026年工作总结')).toEqual(['某某区总工会2026年工作总结']);
  });

  it('breaks a long title after the pause nearest to its middle', () => {
    expect(onStandard('崇川区教育工会：争先创优、教代会职权与特困教职工救助')).toEqual([
      '崇川区教育工会：争先创优、',
      '教代会职权与特困教职工救助',
    ]);
  });

  it('keeps the breaks of the writer', () => {
    expect(onStandard('某某区总工会\n2026年工作总结')).toEqual(['某某区总工会', '2026年工作总结']);
  });

  it.each([
    ['某某市总工会关于加强集体协商构建和谐劳动关系工作情况的报告', ['某某市总工会关于加强集体协商', '构建和谐劳动关系工作情况的报告']],
    ['某某机械制造有限公司工会委员会2026年度工作总结', ['某某机械制造有限公司工会委员会', '2026年度工作总结']],
    [
      '滨海市港口集团第一分公司工会2026年上半年工作总结和下半年工作安排',
      ['滨海市港口集团第一分公司工会', '2026年上半年工作总结和下半年工作安排'],
    ],
    ['关于参与职工职业技能大赛和评选先进班组有关事项的通知', ['关于参与职工职业技能大赛和', '评选先进班组有关事项的通知']],
    ['某某区总工会2026年WTO和5G培训情况报告', ['某某区总工会2026年WTO和5G培训情况报告']],
  ])('breaks “%s” between words', (title, lines) => {
    expect(onStandard(title)).toEqual(lines);
  });

  it('counts Latin letters and digits as half, as they are set', () => {
    expect(onStandard('a'.repeat(40))).toHaveLength(1);
    expect(onStandard('工会工作'.repeat(5))).toHaveLength(1);
    expect(onStandard(`${'工会工作'.repeat(5)}a`)).toHaveLength(2);
  });

  it('leaves a long title that holds no known word to Word', () => {
    expect(onStandard('甲'.repeat(30))).toEqual(['甲'.repeat(30)]);
  });

  it('loses nothing and opens no line with a closing mark', () => {
    const title = fc
      .array(fc.constantFrom('工会', '的', '、', '：', '”', '（', '）', '甲乙丙丁', '和谐劳动关系', '2026年', '参与'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(title, (text) => {
        const lines = onStandard(text);
        const whole = ['和谐劳动关系', '参与', '2026年', '甲乙丙丁'].every((word) => {
          const count = (parts: string[]) => parts.reduce((sum, part) => sum + part.split(word).length - 1, 0);
          return count(lines) === count([text]);
        });
        return lines.join('') === text && whole && lines.slice(1).every((line) => !/^[：；、，）”》的]/.test(line));
      }),
    );
  });
});
