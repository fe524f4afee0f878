import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPAIR } from '../fixtures.ts';
import { conceivableSlips, findSlips, slipCost } from './typo.ts';

const TABLES = { ...REPAIR, sounds: new Map([...REPAIR.sounds, ['丈', ['zhang']], ['章', ['zang']], ['功', ['gong']], ['斤', ['jin']]]) };

describe('slipCost', () => {
  test('what sounds or looks alike costs something, and less than any other character', () => {
    const other = slipCost('肋', '务', TABLES);
    for (const [typed, meant] of [
      ['物', '务'],
      ['肋', '助'],
      // zh and z, -ng and -n are not told apart.
      ['丈', '章'],
    ] as const) {
      expect(slipCost(typed, meant, TABLES), typed).toBeGreaterThan(0);
      expect(slipCost(typed, meant, TABLES), typed).toBeLessThan(other);
    }
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
    // So must a word with a character too few; one with two that changed places has all of them.
    expect(findSlips('厂公开栏谁说了算', ['厂务公开栏'], TABLES)).toHaveLength(1);
    expect(findSlips('厂公开栏谁说了算呢', ['厂务公开栏'], TABLES)).toEqual([]);
    expect(findSlips('厂公务开栏是谁说了算呢', ['厂务公开栏'], TABLES)).toHaveLength(1);
  });

  test('two characters that sound alike, or one other, in four and more; no other one in three', () => {
    const found = (typed: string, word: string) => findSlips(typed, [word], TABLES).map(({ meant }) => meant);
    expect(found('厂物功开', '厂务公开')).toEqual(['厂务公开']);
    expect(found('厂务合开', '厂务公开')).toEqual(['厂务公开']);
    expect(found('厂物合开', '厂务公开')).toEqual([]);
    expect(found('厂物功开斤秋', '厂务公开金秋')).toEqual([]);
    expect(found('金秋季', '金秋助')).toEqual([]);
    expect(found('厂物功', '厂务公')).toEqual([]);
  });

  test('a longer word explains more of what was typed; of two as long the smaller slip is meant', () => {
    const meant = (words: string[]) => findSlips('厂物公开', words, TABLES).map((slip) => slip.meant);
    expect(meant(['厂务', '厂务公开'])).toEqual(['厂务公开', '厂务']);
    expect(meant(['厂合公开', '厂务公开'])).toEqual(['厂务公开', '厂合公开']);
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
