import { expect, test } from 'vitest';
import { isUnionType, ORG_TYPES } from '../../lib/labels.ts';
import { ITEMS, LAWS, LEXICON } from '../fixtures.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
import { filterResults } from './filter-results.ts';
import { countByType, listResults, mainOf, ofType, withAside } from './list-results.ts';
import type { Answer, Answers } from './search.ts';
import { HIT_TYPES } from './search-hit.ts';
import { EMPTY_STATE } from './search-state.ts';

const parts = {
  wordings: new Map([
    [0, [1, 3]],
    [2, [0]],
  ]),
  figures: new Map([[2, [5]]]),
};
const docs = [0, 2, 4];
const found = { confidence: 'sure', ranked: docs.map((doc) => ({ doc })), main: 2 };
const answer = { library: { lexicon: LEXICON }, parts, found } as unknown as Answer;
const answers = {
  entries: docs.map((doc) => ({ answer, doc })),
  laws: { articles: LAWS.map((law: StoredLaw) => ({ law })), first: 1 },
  items: { items: ITEMS, first: 0 },
} as unknown as Answers;

test('the tabs hold what they count, and together they make the whole', () => {
  const all = listResults(answers);
  const counts = countByType(all, answers);
  for (const type of HIT_TYPES) expect(ofType(all, { type }).length, type).toBe(counts.get(type));
  expect([...counts.values()].reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(all.length);
  expect(counts.get('措辞')).toBe(5);
  expect(counts.get('数字')).toBe(1);
});

test('where laws and items were not asked, nobody says that there are none', () => {
  const counts = countByType(listResults({ ...answers, laws: undefined, items: undefined } as never), {});
  expect(['条款', '小标题', '文种', '表格', '年历'].map((type) => counts.get(type as never))).toEqual(Array(5).fill(undefined));
  expect(counts.get('措辞')).toBe(3);
});

test('a facet counts what choosing it leaves, of the chosen type, and nothing that only touches on the query', () => {
  const from = { docs, main: 2, parts };
  for (const type of [undefined, '做法', '措辞', '数字', '总结'] as const)
    for (const facet of ['category', 'org'] as const) {
      const values = filterResults(from, LEXICON, { ...EMPTY_STATE, type })[facet === 'category' ? 'categories' : 'orgTypes'];
      for (const { label, count } of values) {
        const left = filterResults(from, LEXICON, { ...EMPTY_STATE, type, [facet]: label }).docs;
        const results = listResults({ entries: left.map((doc) => ({ answer, doc })) } as unknown as Answers);
        const sure = results.filter(({ confidence }) => confidence === 'sure');
        expect(ofType(sure, { type }).length, `${type ?? '全部'} ${label}`).toBe(count);
      }
    }
});

test('what only says what a source is, is no kind of union to choose', () => {
  const [talk] = ORG_TYPES.filter((label) => !isUnionType(label));
  const orgTypes = LEXICON.orgTypes.map((label, i) => (i === 0 ? (talk ?? '') : label));
  const labels = filterResults({ docs, main: 3, parts }, { ...LEXICON, orgTypes }, EMPTY_STATE).orgTypes.map(({ label }) => label);
  expect(labels).toEqual(['学校工会']);
});

test('what is sure stands before the entries, the rest behind them', () => {
  expect(withAside(['a', 'b'], 1, [1, 2])).toEqual(['a', 1, 2, 'b']);
  expect(withAside(['a'], undefined, [1])).toEqual([1, 'a']);
});

test('a list ends where the scores fall away; where nothing is sure it is shown whole', () => {
  const all = listResults(answers);
  const entries = all.filter((result) => 'doc' in result && !('part' in result));
  expect(entries.map(({ confidence }) => confidence)).toEqual(['sure', 'sure', 'maybe']);
  expect(mainOf(entries)).toHaveLength(2);
  const unsure = { ...answer, found: { ...answer.found, confidence: 'maybe' } } as Answer;
  const guesses = listResults({
    ...answers,
    laws: undefined,
    items: undefined,
    entries: docs.map((doc) => ({ answer: unsure, doc })),
  } as never);
  expect(mainOf(guesses)).toHaveLength(guesses.length);
});
