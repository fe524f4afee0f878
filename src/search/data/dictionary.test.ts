import { expect, test } from 'vitest';
import { buildDictionary, termToken } from './dictionary.ts';
import { foldWord } from './folded-names.ts';
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

test('a word names what the lexicon says, whatever else it names', () => {
  const { docs, tags, everyday, categories, orgTypes } = LEXICON;
  docs.forEach(({ title, aliases }, place) => {
    for (const name of [title, ...aliases]) expect(dictionary.get(foldWord(name))?.docs, name).toContain(place);
  });
  tags.forEach(({ label, aliases }, tag) => {
    expect(dictionary.get(foldWord(label))?.tags, label).toContainEqual({ tag, label: true });
    for (const alias of aliases) expect(dictionary.get(foldWord(alias))?.tags, alias).toContainEqual({ tag, label: false });
  });
  for (const [group, means] of everyday)
    for (const word of group) expect(dictionary.get(foldWord(word))?.means, word).toEqual(expect.arrayContaining(means.map(foldWord)));
  categories.forEach((label, field) => {
    expect(dictionary.get(label)?.fields, label).toContain(field);
  });
  orgTypes.forEach((label, kind) => {
    expect(dictionary.get(label)?.kinds, label).toContain(kind);
  });
});

test('the named words, and the titles among them, are those whose entries say so', () => {
  const named = new Set(dictionary.named());
  const titles = new Set(dictionary.titles());
  for (const word of dictionary.words()) {
    const { docs, tags, named: isNamed } = dictionary.get(word) ?? { docs: [], tags: [], named: undefined };
    expect(named.has(word), word).toBe(isNamed);
    expect(titles.has(word), word).toBe(docs.length + tags.length > 0);
  }
});
