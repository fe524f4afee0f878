import { expect, test } from 'vitest';
import { slotStarts } from './slot-starts.ts';
import type { WordingView } from './wording-view.ts';

const wordings = (slot: string, count: number) => Array.from({ length: count }, () => ({ wording: { slot } }) as WordingView);

test('a slot starts on the page of its first wording', () => {
  expect(slotStarts([...wordings('开头', 2), ...wordings('做法', 3), ...wordings('成效', 1)], 2)).toEqual([
    { slot: '开头', count: 2, page: 1 },
    { slot: '做法', count: 3, page: 2 },
    { slot: '成效', count: 1, page: 3 },
  ]);
});

test('a short list is one page', () => {
  expect(slotStarts([...wordings('开头', 1), ...wordings('打算', 1)], 150).map(({ page }) => page)).toEqual([1, 1]);
});
