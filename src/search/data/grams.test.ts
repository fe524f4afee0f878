import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverGrams, indexWords } from './grams.ts';

describe('indexWords', () => {
  test('a run of characters becomes its overlapping pairs', () => {
    expect(indexWords('帮扶中心')).toEqual(['帮扶', '扶中', '中心']);
  });

  test('other scripts stay whole, and like single characters have an end, so that none begins another word', () => {
    expect(indexWords('用OA办公，共2019年')).toEqual(['用א', 'oaא', '办公', '共א', '2019א', '年א']);
  });
});

describe('coverGrams', () => {
  test('an even phrase needs every second pair', () => {
    expect(coverGrams('工资集体协商')).toEqual([
      { gram: '工资', offset: 0 },
      { gram: '集体', offset: 2 },
      { gram: '协商', offset: 4 },
    ]);
  });

  test('an odd phrase ends with an overlapping pair', () => {
    expect(coverGrams('先锋号')).toEqual([
      { gram: '先锋', offset: 0 },
      { gram: '锋号', offset: 1 },
    ]);
  });

  test('the pairs cover every character of any phrase', () => {
    const han = fc.string({ unit: fc.constantFrom(...'厂务公开职代会安康杯'), minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(han, (phrase) => {
        const covered = new Set(coverGrams(phrase).flatMap(({ offset }) => [offset, offset + 1]));
        expect(covered.size).toBe(phrase.length);
      }),
    );
  });
});
