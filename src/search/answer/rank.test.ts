import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { LEXICON, libraryWith } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { weigh } from './rank.ts';

/** Slots in which the ranking looks for a query's words. */
async function lookedIn(query: string): Promise<(string | undefined)[]> {
  const slots: (string | undefined)[] = [];
  const library = libraryWith({
    find: () => Promise.resolve(new Map()),
    findInSlot: (_, slot) => {
      slots.push(SLOTS[slot]);
      return Promise.resolve(new Map());
    },
  });
  await weigh(planQuery(query, library), LEXICON, library.index);
  return slots;
}

test('the summaries are looked through for a slot that slots.yaml calls telling, and for no other', async () => {
  expect(await lookedIn('职代会不足')).toEqual(['不足']);
  expect(await lookedIn('职代会成效')).toEqual([]);
});
