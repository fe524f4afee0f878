import { expect, test } from 'vitest';
import { libraryWith } from '../fixtures.ts';
import { planQuery } from '../query/plan-query.ts';
import { searchPairs } from './pair-search.ts';

/** A library in which each document has these texts. */
const holding = (texts: readonly string[]) =>
  libraryWith({
    find: (phrase) => Promise.resolve(new Map(texts.flatMap((text, doc) => (text.includes(phrase) ? [[doc, 0.3] as const] : [])))),
    findInSlot: () => Promise.resolve(new Map()),
    findParts: () => Promise.resolve(new Map()),
  });

const found = async (query: string, texts: readonly string[]) => {
  const library = holding(texts);
  return (await searchPairs(planQuery(query, library), library)).map(({ doc }) => doc);
};

test('what is written nearly as it was typed is found, and what has half of it is not', async () => {
  expect(await found('长期化经常化', ['别的事', '长期化、经常化、制度化', '长期坚持'])).toEqual([1]);
});

test('short queries have nearly all of their pairs anywhere', async () => {
  expect(await found('长期化', ['长期化'])).toEqual([]);
});

test('nothing is found where no text has it', async () => {
  expect(await found('红烧排骨怎么做', ['长期化', '经常化'])).toEqual([]);
});
