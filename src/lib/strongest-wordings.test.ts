import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../schemas/fields.ts';
import { fairShares, strongest } from './strongest-wordings.ts';
import type { WordingView } from './wording-view.ts';

const wording = (evidence: Evidence, sources: number) =>
  ({ practice: { evidence, sources: Array(sources).fill({}) } }) as unknown as WordingView;

test('a page shows the wordings of the strongest evidence and of most sources, in the order of the list', () => {
  const [claimed, once, planned, often] = [wording('主张', 9), wording('已实施', 1), wording('计划', 5), wording('已实施', 3)];
  const list = [claimed, once, planned, often];
  expect(strongest(list, 2)).toEqual({ shown: [once, often], total: 4 });
  expect(strongest(list, 3).shown).toEqual([once, planned, often]);
  expect(strongest(list, 1).shown).toEqual([often]);
});

test('a list that a page holds stays as it is', () => {
  const list = [wording('主张', 1), wording('法定', 1)];
  expect(strongest(list, 2)).toEqual({ shown: list, total: 2 });
});

test('small groups stay whole, large ones divide what is left', () => {
  expect(fairShares([2, 100, 80], 42)).toEqual([2, 20, 20]);
  expect(fairShares([3, 4], 150)).toEqual([3, 4]);
});

test('the shares fill the page, and no group is cut below a larger share than that of another', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 400 }), (sizes, most) => {
      const shares = fairShares(sizes, most);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(total, most));
      const largest = Math.max(...shares);
      shares.forEach((share, i) => {
        expect(share === sizes[i] || share >= largest - 1).toBe(true);
      });
    }),
  );
});
