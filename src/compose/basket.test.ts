import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BASKET_KEY, DRAFT_KEY, readBasket, readCollected } from './basket.ts';

const stored = new Map<string, string>();
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => stored.get(key) ?? null });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('what waits and what is placed is counted', () => {
  stored.set(BASKET_KEY, JSON.stringify([{ key: 'a#w1' }, { key: 'b#w2' }]));
  stored.set(DRAFT_KEY, JSON.stringify({ nodes: [{ kind: 'paragraph', origin: { key: 'c#w1' } }, { kind: 'heading' }] }));
  expect(readCollected()).toEqual({ waiting: new Set(['a#w1', 'b#w2']), placed: new Set(['c#w1']), count: 3 });
});

test.each([
  '[null]',
  '[1, "x", [], {}]',
  '[{ "key": 5 }, { "key": null }]',
  '{ "nodes": 5 }',
  '{ "nodes": [null, 1, "x"] }',
  '{ "nodes": [{ "origin": 1 }] }',
  '{ "nodes": { "length": 3 } }',
  'null',
  '"x"',
  '{',
  '',
])('whatever another program or version has left, such as %s, leaves the page alive', (text) => {
  stored.set(BASKET_KEY, text);
  stored.set(DRAFT_KEY, text);
  expect(readCollected().waiting.size).toBe(0);
  expect(readBasket()).toEqual([]);
});

test('no JSON at all breaks the count', () => {
  fc.assert(
    fc.property(fc.json(), fc.json(), (basket, draft) => {
      stored.set(BASKET_KEY, basket);
      stored.set(DRAFT_KEY, draft);
      expect(readCollected().count).toBeGreaterThanOrEqual(0);
    }),
  );
});
