import { expect, test } from 'vitest';
import { buildLine, buildShares } from './wording-builds.ts';

const wording = (slot: string, text: string, levels = ['企业']) => ({ slot, text, levels });
const SLOTS = ['成效', '不足', '打算'];
const LEVELS = ['总工会', '企业'];

test('the mould “A；B。” is one sentence of two halves, and nothing more', () => {
  const texts = ['摸底到户；发放到人。', '摸底到户，发放到人。', '摸底；核对；发放。', '摸底；发放。职工满意。', '摸底；发放'];
  expect(
    buildShares(
      texts.map((text) => wording('成效', text)),
      SLOTS,
      LEVELS,
    )[0]?.twoHalves,
  ).toBe(0.2);
});

test('starts of the year, the word 不够, levels and lengths are counted slot by slot', () => {
  const [result, shortfall] = buildShares(
    [
      wording('成效', '全年慰问【人数】人。', ['总工会', '企业']),
      wording('成效', '慰问全年不断。'),
      wording('不足', '走访不够深入。'),
      wording('不足', '【户数】户没有走到。'),
    ],
    SLOTS,
    LEVELS,
  );
  expect(result).toMatchObject({
    count: 2,
    yearStart: 0.5,
    lengths: [7, 10, 10],
    levels: [
      ['总工会', 1],
      ['企业', 2],
    ],
  });
  expect(shortfall).toMatchObject({ slot: '不足', withoutBuGou: 0.5 });
  expect(buildLine(shortfall!)).toBe('不足 2条，7—10字（中位10）；总工会0 企业2；“A；B。”0%，“全年”一类开头0%，不写“不够”50%');
});

test('equal beginnings are counted whatever their words, the most frequent first', () => {
  const texts = [
    '【月份】月，摸底。',
    '3月，核对。',
    '收到【件数】件，办结【件数】件。',
    '参赛【人数】人、获奖【人数】人。',
    '【月份】月起发放。',
    '把事办好。',
  ];
  const [result] = buildShares(
    texts.map((text) => wording('成效', text)),
    SLOTS,
    LEVELS,
  );
  expect(result?.openings).toEqual([
    ['月份打头', 1 / 2],
    ['一串数打头', 1 / 3],
  ]);
  expect(buildLine(result!)).toContain('起笔：月份打头50%，一串数打头33%');
});
