import { describe, expect, test } from 'vitest';
import { REPAIR } from '../fixtures.ts';
import { findSlips, slipCost } from './typo.ts';

const TABLES = { ...REPAIR, sounds: new Map([...REPAIR.sounds, ['丈', ['zhang']], ['章', ['zang']]]) };

describe('slipCost', () => {
  test('a homophone costs less than a look-alike, and both less than any other character', () => {
    const homophone = slipCost('物', '务', TABLES);
    const lookAlike = slipCost('肋', '助', TABLES);
    expect(homophone).toBeGreaterThan(0);
    expect(homophone).toBeLessThan(lookAlike);
    expect(lookAlike).toBeLessThan(slipCost('肋', '务', TABLES));
  });

  test('zh and z are near', () => {
    expect(slipCost('丈', '章', TABLES)).toBeLessThan(1);
  });
});

describe('findSlips', () => {
  test('finds the word that was meant, wherever it stands', () => {
    expect(findSlips('怎么搞厂物公开', ['厂务公开'], TABLES)[0]).toMatchObject({ typed: '厂物公开', meant: '厂务公开' });
  });

  test('a missing, a doubled and a swapped character', () => {
    for (const typed of ['厂公开栏', '厂务务公开栏', '厂公务开栏'])
      expect(
        findSlips(typed, ['厂务公开栏'], TABLES).map(({ meant }) => meant),
        typed,
      ).toContain('厂务公开栏');
  });

  test('what is alike in neither sound nor shape must be half of what was typed', () => {
    expect(findSlips('金秋助金', ['金秋助学'], TABLES)).toHaveLength(1);
    expect(findSlips('金秋助金谁说了算呢', ['金秋助学'], TABLES)).toEqual([]);
  });

  test('half of a short word must be right', () => {
    expect(findSlips('常物', ['厂务'], TABLES)).toEqual([]);
  });
});
