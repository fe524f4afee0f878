import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPAIR } from '../fixtures.ts';
import { conceivableSlips, findSlips, slipCost } from './typo.ts';

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

  test('a sentence is left alone: what looks like a slip in one is mostly two words that meet', () => {
    expect(findSlips('上个月我们厂物公开栏换新的', ['厂务公开'], TABLES)).toEqual([]);
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

test('what cannot be a slip whatever the tables say is never found to be one', () => {
  const text = fc.string({ unit: fc.constantFrom(...'厂务公开栏物常'), minLength: 1, maxLength: 12 });
  const sounds = fc
    .dictionary(fc.constantFrom(...'厂务公开栏物常'), fc.array(fc.constantFrom('chang', 'wu', 'zang')))
    .map((table) => new Map(Object.entries(table)));
  fc.assert(
    fc.property(text, fc.array(text), sounds, (run, words, readings) => {
      const conceivable = conceivableSlips(run, words).map(({ typed, meant }) => `${typed} ${meant}`);
      for (const { typed, meant } of findSlips(run, words, { sounds: readings, shapes: new Map() }))
        expect(conceivable).toContain(`${typed} ${meant}`);
    }),
  );
});
