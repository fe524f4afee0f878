import { expect, test } from 'vitest';
import { heldAsks } from './held-asks.ts';

const practices = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ asks: Array.from({ length: 8 }, (__, k) => `第${i}条的第${k}句问话怎么说`) }));

test('a library as large as this one holds all its questions', () => {
  const all = practices(200);
  expect(heldAsks(all)).toEqual(all.map(({ asks }) => asks));
});

test('a larger one holds the first few of each, as many of each, and no more than fit', () => {
  const held = heldAsks(practices(1000));
  expect(new Set(held.map((asks) => asks.length)).size).toBe(1);
  expect(held[7]?.[0]).toBe('第7条的第0句问话怎么说');
  expect(held.flat().join('').length).toBeLessThanOrEqual(30_000);
});

test('where not even one of each fits, none is held', () => {
  expect(heldAsks(practices(5000))).toEqual([]);
  expect(heldAsks([])).toEqual([]);
});
