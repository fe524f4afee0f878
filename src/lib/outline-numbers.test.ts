import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, outlineNumbers, type OutlineLevel } from './outline-numbers.ts';

describe('outlineNumbers', () => {
  it('numbers the four levels as GB/T 9704—2012 7.3.3 has them', () => {
    expect(outlineNumbers([1, 2, 3, 4])).toEqual(['一、', '（一）', '1.', '（1）']);
  });

  it('starts deeper levels again under each heading', () => {
    expect(outlineNumbers([1, 2, 2, 3, 1, 2, 3])).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.']);
  });

  it('keeps counting a level when one between is left out', () => {
    expect(outlineNumbers([1, 3, 3, 1, 3])).toEqual(['一、', '1.', '2.', '二、', '1.']);
  });

  it('never gives two neighbours of one level the same number', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<OutlineLevel>(1, 2, 3, 4)), (levels) => {
        const numbers = outlineNumbers(levels);
        return numbers.length === levels.length && numbers.every((number, i) => number !== numbers[i + 1]);
      }),
    );
  });
});

describe('chineseNumber', () => {
  it('reads as people count', () => {
    expect([1, 10, 11, 20, 21, 99, 100].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九', '100']);
  });
});
