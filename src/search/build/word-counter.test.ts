import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordCounter } from './word-counter.ts';

test('words inside words count as well', () => {
  expect(new WordCounter(['职代会', '职代会提案', '提案']).count('职代会提案交职代会')).toEqual(
    new Map([
      ['职代会', 2],
      ['职代会提案', 1],
      ['提案', 1],
    ]),
  );
});

test('it counts what a search for each word would count', () => {
  const word = fc.string({ unit: fc.constantFrom('厂', '务', '公', 'a'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('厂', '务', '公', 'a'), maxLength: 30 }),
      (words, text) => {
        const counts = new WordCounter(words).count(text);
        for (const one of words) expect(counts.get(one) ?? 0).toBe(text.split(one).length - 1);
      },
    ),
  );
});
