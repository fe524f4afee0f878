import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recentSearches, rememberSearch } from './recent-searches.ts';

const KEY = 'recent-searches';
const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the latest stands first, each once, six at most', () => {
  for (const query of ['一', '二', '三', '四', '五', '六', '七', '二', ' ']) rememberSearch(query);
  expect(recentSearches()).toEqual(['二', '七', '六', '五', '四', '三']);
});

test('whatever is stored, what comes out is short, not empty and without repeats', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(['长'.repeat(100_000), '', ' ', '甲', '甲 ']))), (text) => {
      stored.set(KEY, text);
      const queries = recentSearches();
      expect(queries.length).toBeLessThanOrEqual(6);
      expect(new Set(queries).size).toBe(queries.length);
      for (const query of queries) expect(query.trim() !== '' && query.length <= 60).toBe(true);
    }),
  );
});
