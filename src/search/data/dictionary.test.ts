import { expect, test } from 'vitest';
import { buildDictionary, termToken } from './dictionary.ts';
import { LEXICON } from '../fixtures.ts';

const dictionary = buildDictionary(LEXICON);

test('words that the browser has anyway are known without being fetched', () => {
  for (const word of ['困难', '排名']) {
    expect(LEXICON.words).not.toContain(word);
    expect(dictionary.get(word)).toMatchObject({ named: false, docs: [], tags: [], means: [] });
  }
});

test('every word has an index word of its own', () => {
  const words = dictionary.words();
  expect(words.map((word) => dictionary.get(word)?.token)).toEqual(words.map((_, place) => termToken(place)));
  for (const word of words) expect(dictionary.ofToken(dictionary.get(word)?.token ?? '')?.word).toBe(word);
});
