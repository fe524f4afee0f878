import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeQuery } from './normalize-query.ts';

test('full-width letters, capitals, quotes and brackets do not matter', () => {
  expect(normalizeQuery('“ＯＡ办公”（无纸化）')).toBe('oa办公 无纸化');
});

test('互联网+工会 keeps its plus sign', () => {
  expect(normalizeQuery('互联网＋工会')).toBe('互联网+工会');
});

test('feast days are one number', () => {
  for (const query of ['3.8节', '3·8节', '38节']) expect(normalizeQuery(query)).toBe('38节');
  expect(normalizeQuery('3·8讲话')).toBe('3 8讲话');
});

test('a number keeps its point and its percent sign, and loses its thousands separators', () => {
  expect(normalizeQuery('达到９６．１％。')).toBe('达到96.1%');
  expect(normalizeQuery('41,320元，1.5和3.8个百分点')).toBe('41320元 1.5和3.8个百分点');
  expect(normalizeQuery('1,2,3')).toBe('1 2 3');
});

test('a number typed apart from what it counts is joined to it', () => {
  expect(normalizeQuery('助学 51 人')).toBe('助学 51人');
  expect(normalizeQuery('4.6 亿元 96.1 %')).toBe('4.6亿元 96.1%');
  expect(normalizeQuery('班组 5 竞赛')).toBe('班组 5 竞赛');
});

test('any text gives at most 300 characters without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const normal = normalizeQuery(text);
      expect([...normal].length).toBeLessThanOrEqual(300);
      expect(normal).toMatch(/^[\p{L}\p{N}+ .%]*$/u);
      expect(normal).not.toMatch(/(?:^|\D)[.%]|\.(?:\D|$)/u);
      expect(normal).toBe(normal.trim());
    }),
  );
});
