import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from './any-character.ts';

test('every number is another character, halves of pairs are none', () => {
  const samples = fc.sample(anyCharacter, { numRuns: 2000, seed: 3 });
  for (const character of samples) {
    expect([...character]).toHaveLength(1);
    expect(character.isWellFormed()).toBe(true);
  }
  expect(new Set(samples).size).toBeGreaterThan(1000);
  for (const character of ['\0', 'a', '\ud7ff', '\ue000', '工', '\u{1f600}', '\u{10ffff}'])
    expect(anyCharacter.canShrinkWithoutContext(character)).toBe(true);
  for (const other of ['', 'ab', '\ud800', 7, undefined]) expect(anyCharacter.canShrinkWithoutContext(other)).toBe(false);
});

test('names that objects have of themselves are among the strings', () => {
  const strings = fc.sample(fc.string({ unit: anyCharacter }), { numRuns: 2000, seed: 3 });
  expect(strings.some((string) => string.includes('__proto__'))).toBe(true);
});
