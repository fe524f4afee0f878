import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { partAt, partsOf } from './parts.ts';

test('wordings are numbered by slot, figures after them', () => {
  const doc = { kind: 'practice' as const, wordings: SLOTS.map((_, i) => (i === 0 ? 2 : i === 2 ? 1 : 0)), figures: 1 };
  expect(partsOf(doc)).toEqual([{ slot: SLOTS[0] }, { slot: SLOTS[0] }, { slot: SLOTS[2] }, 'figure']);
  expect(partsOf({ ...doc, kind: 'summary' })).toEqual([]);
});

test('a place tells its part', () => {
  expect([0, 199, 200, 601].map((place) => partAt(place, 200))).toEqual([0, 0, 1, 3]);
});
