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
  expect(normalizeQuery('2019.12')).toBe('2019 12');
});

test('any text gives at most 60 characters without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
      const normal = normalizeQuery(text);
      expect([...normal].length).toBeLessThanOrEqual(60);
      expect(normal).toMatch(/^[\p{L}\p{N}+ ]*$/u);
      expect(normal).toBe(normal.trim());
    }),
  );
});
