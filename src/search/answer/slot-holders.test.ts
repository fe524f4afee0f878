import { expect, test } from 'vitest';
import { SLOTS } from '../../lib/labels.ts';
import { LEXICON, libraryWith } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { filterResults } from './filter-results.ts';
import type { Findings } from './find-entries.ts';
import { findParts } from './find-parts.ts';
import { countByType, listResults } from './list-results.ts';
import type { Answer, Answers } from './search.ts';
import { EMPTY_STATE } from './search-state.ts';
import { withHolders } from './slot-holders.ts';

const lexicon = { ...LEXICON, docs: LEXICON.docs.map((doc, place) => ({ ...doc, sources: place === 2 ? 5 : 1 })) };
const library = { ...libraryWith({}), lexicon };
const SCHOOL = 4;

const findings = (query: string, confidence: Findings['confidence'] = 'sure'): Findings => ({
  plan: planQuery(query, library),
  ranked: [{ doc: SCHOOL, score: 1, covers: [], asked: 0 }],
  confidence,
  main: 1,
  whys: new Map(),
  readAs: undefined,
});

test('a slot and nothing else asks for the wordings of all practices that fill it, the best sourced first', () => {
  expect(withHolders(findings('怎么写不足'), '不足', lexicon).holders).toEqual([2, 0, 1, 3]);
});

test('entries that only may have to do with its words are then no answer', () => {
  expect(withHolders(findings('怎么写不足', 'maybe'), '不足', lexicon).found).toMatchObject({ confidence: 'sure', ranked: [] });
  expect(withHolders(findings('怎么写不足'), '不足', lexicon).found.ranked).toHaveLength(1);
});

test('the tab holds and counts the wordings of the slot; the practices are no results of their own, and each facet counts alike', async () => {
  const { found, holders } = withHolders(findings('怎么写不足'), '不足', lexicon);
  const docs = [SCHOOL, ...holders];
  const parts = { ...(await findParts(found.plan, docs, library)), holders: new Set(holders) };
  const filtered = filterResults({ docs, main: docs.length, parts }, lexicon, { ...EMPTY_STATE, type: '措辞' });
  const answer = { library, found, parts, filtered } as unknown as Answer;
  const results = listResults({ entries: docs.map((doc) => ({ answer, doc })) } as unknown as Answers);
  const counts = countByType(results, {});
  expect([counts.get('做法'), counts.get('总结'), counts.get('措辞')]).toEqual([0, 1, 4]);
  expect(results.every(({ confidence }) => confidence === 'sure')).toBe(true);
  const wordings = results.filter((result) => result.type === '措辞');
  expect(wordings.map((result) => 'part' in result && result.part)).toEqual(Array(4).fill(SLOTS.indexOf('不足')));
  expect(filtered.categories).toEqual([{ label: lexicon.categories[0], count: 4 }]);
});
