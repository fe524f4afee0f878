import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { LEXICON, libraryWith } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { findParts } from './find-parts.ts';

/** Where phrases stand: place of the practice and number of its part. The practices have one wording a slot, and figures behind them. */
const FIGURE = 5;
const library = {
  ...libraryWith({
    findParts: (phrase) => {
      const stands: Record<string, [number, number][]> = {
        厂务公开: [
          [0, 1],
          [0, FIGURE],
          [0, 40],
        ],
        上城区: [[1, 2]],
        提案: [[1, 0]],
        职代会: [[3, 1]],
      };
      return Promise.resolve(
        new Map((stands[phrase] ?? []).map(([doc]) => [doc, new Set(stands[phrase]?.filter(([d]) => d === doc).map(([, part]) => part))])),
      );
    },
  }),
  lexicon: { ...LEXICON, docs: LEXICON.docs.map((doc) => (doc.kind === 'practice' ? { ...doc, figures: 2 } : doc)) },
};
const found = (query: string) => findParts(planQuery(query, library), [0, 1, 2, 3], library);

test('only the wordings and figures that say it match, not all of their practice', async () => {
  expect(await found('厂务公开')).toEqual({ wordings: new Map([[0, [1]]]), figures: new Map([[0, [FIGURE]]]) });
  expect(await found('上城区')).toEqual({ wordings: new Map([[1, [2]]]), figures: new Map() });
  expect((await found('股票行情')).wordings.size).toBe(0);
});

test('where a slot is asked for, the wordings of that slot match in the practice that is named, and no others', async () => {
  expect((await found('厂务公开成效')).wordings).toEqual(new Map([[0, [SLOTS.indexOf('成效')]]]));
});

test('where figures are asked for, those of the practice that is named match', async () => {
  expect((await found('厂务公开数据')).figures).toEqual(new Map([[0, [FIGURE, FIGURE + 1]]]));
});

test('of several subjects one may be said by the name of the practice', async () => {
  // 提案征集立案与落实 is tagged 职代会.
  expect((await found('提案征集立案与落实 职代会')).wordings).toEqual(new Map([[3, [1]]]));
});
