import { describe, expect, test } from 'vitest';
import { findFigures } from './figures.ts';

const brief = (text: string): string[] =>
  findFigures(text, 1).map(({ value, unit, approximate }) => `${value}${unit}${approximate ? '约' : ''}`);

describe('findFigures', () => {
  test.each([
    ['筹集资金8.4亿元', ['840000000元']],
    ['全省18.2万家企业建立制度', ['182000家']],
    ['讨回15万多元补助', ['150000元约']],
    ['资助学生19万余人次', ['190000人次约']],
    ['服务近100万人次', ['1000000人次约']],
    ['达应签人数的96.1%', ['96.1%']],
    ['分别提高1.5和3.8个百分点', ['1.5个百分点', '3.8个百分点']],
    ['发放慰问金达三千二百多元', ['3200元约']],
    ['对十多名退休教师慰问', ['10名约']],
    ['每年召开两次会议', ['2次/年']],
    ['解决一至二个问题', ['1个', '2个']],
    ['为500万高危行业职工建档', ['5000000人']],
    ['县一等奖二个', ['2个']],
    ['连续两年获先进', ['2年']],
    ['评选劳模1,322名', ['1322名']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  test.each([
    '2019年5月12日',
    '第三届职代会',
    '五年来',
    '开展“四个意识”教育',
    '组织千名劳模宣讲',
    '抓好一个重点',
    '从三个方面部署',
    '党的十八大精神',
    '8:30开会',
  ])('no figure in %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  test('keeps the form of the source and the words around it', () => {
    expect(findFigures('2019年，走访慰问困难职工240户。', 7)).toEqual([
      { label: '走访慰问困难职工', value: 240, unit: '户', asWritten: '240户', approximate: false, period: '2019年', line: 7 },
    ]);
  });
});
