import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEEPEST_LEVEL, outlineNumber, outlineNumbers, type OutlineLevel, type OutlineNode } from './outline-numbers.ts';

const headings = (levels: readonly OutlineLevel[]) => levels.map((level): OutlineNode => ({ kind: 'heading', level }));
const anyLevel = fc.constantFrom<OutlineLevel>(1, 2, 3, DEEPEST_LEVEL);

describe('outlineNumbers', () => {
  it('numbers the four levels as GB/T 9704—2012 7.3.3 has them', () => {
    expect(outlineNumbers(headings([1, 2, 3, 4]))).toEqual(['一、', '（一）', '1.', '（1）']);
  });

  it('starts deeper levels again under each heading', () => {
    expect(outlineNumbers(headings([1, 2, 2, 3, 1, 2, 3]))).toEqual(['一、', '（一）', '（二）', '1.', '二、', '（一）', '1.']);
  });

  it('keeps counting a level when one between is left out', () => {
    expect(outlineNumbers(headings([1, 3, 3, 1, 3]))).toEqual(['一、', '1.', '2.', '二、', '1.']);
  });

  it('gives paragraphs and tables none, and counts past them', () => {
    expect(outlineNumbers([{ kind: 'paragraph' }, ...headings([1]), { kind: 'table' }, ...headings([1])])).toEqual([
      '',
      '一、',
      '',
      '二、',
    ]);
  });

  it('never gives two neighbours of one level the same number', () => {
    fc.assert(
      fc.property(fc.array(anyLevel), (levels) => {
        const numbers = outlineNumbers(headings(levels));
        return numbers.length === levels.length && numbers.every((number, i) => number !== numbers[i + 1]);
      }),
    );
  });

  it('writes numbers by which a level is known', () => {
    const forms: Record<OutlineLevel, RegExp> = {
      1: /^([一二三四五六七八九十]+|\d{3,})、$/,
      2: /^（([一二三四五六七八九十]+|\d{3,})）$/,
      3: /^[1-9]\d*\.$/,
      4: /^（[1-9]\d*）$/,
    };
    fc.assert(fc.property(anyLevel, fc.integer({ min: 1, max: 999 }), (level, n) => forms[level].test(outlineNumber(level, n))));
  });
});

describe('outlineNumber', () => {
  it('reads as people count, and in digits from a hundred on', () => {
    const numbers = [1, 10, 11, 20, 21, 99, 100].map((n) => outlineNumber(1, n));
    expect(numbers).toEqual(['一、', '十、', '十一、', '二十、', '二十一、', '九十九、', '100、']);
  });
});
