import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { inSlotOrder, partAt, partsOf } from './parts.ts';

test('wordings are numbered by slot, figures after them', () => {
  const doc = { kind: 'practice' as const, wordings: SLOTS.map((_, i) => (i === 0 ? 2 : i === 2 ? 1 : 0)), figures: 1 };
  expect(partsOf(doc)).toEqual([{ slot: SLOTS[0] }, { slot: SLOTS[0] }, { slot: SLOTS[2] }, 'figure']);
  expect(partsOf({ ...doc, kind: 'summary' })).toEqual([]);
});

test('wordings of a slot keep their order', () => {
  const wordings = [
    { id: 'w1', slot: SLOTS[1] ?? '' },
    { id: 'w2', slot: SLOTS[0] ?? '' },
    { id: 'w3', slot: SLOTS[1] ?? '' },
  ];
  expect(inSlotOrder(wordings).map(({ id }) => id)).toEqual(['w2', 'w1', 'w3']);
});

test('a place tells its part', () => {
  expect([0, 199, 200, 601].map((place) => partAt(place, 200))).toEqual([0, 0, 1, 3]);
});
