import { expect, test } from 'vitest';
import { LEXICON } from '../fixtures.ts';
import type { Lexicon } from '../data/lexicon.ts';
import { combine, type Answer } from './search.ts';

/** An answer with these scores for the first documents of the lexicon. */
const answer = (scores: number[], lexicon: Lexicon = LEXICON): Answer =>
  ({
    library: { lexicon },
    found: { ranked: scores.map((score, doc) => ({ doc, score, covers: [] })) },
    filtered: {
      docs: scores.map((_, doc) => doc),
      categories: [{ label: '民主管理', count: scores.length }],
      orgTypes: [],
    },
  }) as unknown as Answer;

const order = ({ entries }: ReturnType<typeof combine>, own: Answer) =>
  entries.map(({ answer: from, doc }) => `${from === own ? 'own' : 'other'} ${doc}`);

test('entries of several libraries stand by score; the own one comes first where they are equal', () => {
  const own = answer([0.9, 0.5]);
  const other = answer([1.2, 0.5, 0.1]);
  const both = combine(own, [other], undefined, []);
  expect(order(both, own)).toEqual(['other 0', 'own 0', 'own 1', 'other 1', 'other 2']);
  expect(both.lead).toBe(other);
});

test('facets of the same name add up', () => {
  const both = combine(answer([1, 1]), [answer([1])], undefined, ['第三库']);
  expect(both.categories).toEqual([{ label: '民主管理', count: 3 }]);
  expect(both.silent).toEqual(['第三库']);
});

test('ordered by sources, the libraries are too', () => {
  const wellSourced = { ...LEXICON, docs: LEXICON.docs.map((doc) => ({ ...doc, sources: 4 })) };
  const own = answer([0.9, 0.8]);
  expect(order(combine(own, [answer([0.1], wellSourced)], 'sources', []), own)).toEqual(['other 0', 'own 0', 'own 1']);
});

test('one library alone keeps its order as it is', () => {
  const own = answer([0.1, 0.9]);
  expect(order(combine(own, [], undefined, []), own)).toEqual(['own 0', 'own 1']);
});

test('where nothing is found the own library leads', () => {
  const own = answer([]);
  expect(combine(own, [answer([])], undefined, []).lead).toBe(own);
});

test('a library that another version of the program built is named', () => {
  const own = answer([0.5]);
  const others = ['1.0.0', '0.9.0'].map((engine, i) => {
    const other = answer([0.1], { ...LEXICON, engine });
    return { ...other, library: { ...other.library, other: { name: `第${i + 1}库`, url: 'https://ku.example.org/' } } };
  });
  expect(combine(own, others, undefined, []).differing).toEqual(['第2库']);
});
