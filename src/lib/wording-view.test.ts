import { expect, test } from 'vitest';
import { SLOTS } from './labels.ts';
import { inSlotOrder } from './wording-view.ts';

test('wordings of a slot keep their order', () => {
  const wordings = [
    { id: 'w1', slot: SLOTS[1] ?? '' },
    { id: 'w2', slot: SLOTS[0] ?? '' },
    { id: 'w3', slot: SLOTS[1] ?? '' },
  ];
  expect(inSlotOrder(wordings).map(({ id }) => id)).toEqual(['w2', 'w1', 'w3']);
});
