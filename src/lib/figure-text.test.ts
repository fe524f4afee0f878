import { describe, expect, it } from 'vitest';
import { figureNumber, figurePeriod, figureText } from './figure-text.ts';

const figure = { label: '签订集体合同', value: 898, unit: '份', asWritten: '898份', approximate: false, source: 's' };

describe('figureText', () => {
  it('leaves the number to the writer, and tells the source’s as the source’s', () => {
    expect(figureText(figure, '黄骅市总工会')).toEqual({
      sentence: '【单位】签订集体合同【份数】份。',
      hint: '898份（黄骅市总工会）',
      comparison: '同类做法：黄骅市总工会签订集体合同898份。',
    });
  });

  it('takes the sentence of the entry where the label reads badly', () => {
    const own = {
      ...figure,
      unit: '人',
      value: 240,
      asWritten: '240人',
      period: '2019',
      sentence: '【单位】组织的培训中，【人数】人取得证书。',
    };
    expect(figureText(own, '某厂工会（某公司所属）').comparison).toBe('同类做法：某厂工会2019年组织的培训中，240人取得证书。');
  });

  it('names a source without a name by what is known of it', () => {
    expect(figureText(figure, '未署名（某县一所学校的工会）').comparison).toContain('同类做法：某县一所学校的工会');
  });
});

describe('figureNumber', () => {
  it.each([
    [179000, '家', '17.9万家', '17.9万'],
    [39000000, '元', '3900多万元', '3900多万元'],
    [190000, '人次', '19万余人次', '19万余'],
    [1000000, '人次', '近100万人次', '近100万'],
    [41320, '元', '41320元', '41320元'],
    [81, '%', '81%', '81%'],
    [1, '次/周', '每周一调度', '每周1次'],
    [50, '元/次', '罚50元', '每次50元'],
  ])('writes %d%s (“%s”) as %s', (value, unit, asWritten, written) => {
    expect(figureNumber({ value, unit, asWritten })).toBe(written);
  });
});

describe('figurePeriod', () => {
  it.each([
    ['2019', '2019年'],
    ['五年来（据总述）', '五年来'],
    ['2023（原文，疑误）', ''],
    ['今年5月', ''],
    [undefined, ''],
  ])('tells %s as “%s”', (period, told) => {
    expect(figurePeriod(period)).toBe(told);
  });
});
