import { expect, test } from 'vitest';
import { passageFinder } from './shared-passages.ts';

const source = '全年筹集送温暖资金，走访慰问困难职工二百四十户，职工反映良好，得到一致好评。';

test('finds twenty characters in a row, whatever the punctuation', () => {
  const [passage] = passageFinder([source])('工会做了不少事：走访慰问困难职工二百四十户职工反映良好、得到表扬。');
  expect(passage).toEqual({ index: 8, text: '走访慰问困难职工二百四十户职工反映良好、得到' });
});

test('leaves nineteen characters alone', () => {
  expect(passageFinder([source])('走访慰问困难职工二百四十户职工反映良')).toEqual([]);
});
