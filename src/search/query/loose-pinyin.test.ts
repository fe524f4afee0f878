import { describe, expect, test } from 'vitest';
import { REPAIR } from '../fixtures.ts';
import { oneLetterApart, wordByEar } from './loose-pinyin.ts';

const WORDS = ['厂务公开', '金秋助学', '职代会'];

describe('wordByEar', () => {
  test('what many speakers do not tell apart is the same', () => {
    for (const run of ['cangwugongkai', 'changwugonkai', 'canwugonkai']) expect(wordByEar(run, WORDS, REPAIR.sounds), run).toBe('厂务公开');
    expect(wordByEar('jingqiuzuxue', WORDS, REPAIR.sounds)).toBe('金秋助学');
  });

  test('one wrong letter in a longer run', () => {
    for (const run of ['jinqiuzhuxie', 'jinqiuzhxue', 'jinqiuzhuxuee', 'jniqiuzhuxue'])
      expect(wordByEar(run, WORDS, REPAIR.sounds), run).toBe('金秋助学');
  });

  test('other words', () => {
    for (const run of ['taobao', 'pingguoshouji', 'hello', 'wu']) expect(wordByEar(run, WORDS, REPAIR.sounds), run).toBeUndefined();
  });
});

test('oneLetterApart', () => {
  for (const other of ['abcd', 'abd', 'abxd', 'abcdx', 'bacd', 'abdc']) expect(oneLetterApart('abcd', other), other).toBe(true);
  for (const other of ['abdcx', 'dbca', 'ab', 'xbcx']) expect(oneLetterApart('abcd', other), other).toBe(false);
});
