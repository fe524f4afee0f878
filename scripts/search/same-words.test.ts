import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { indexWords } from '../../src/search/data/grams.ts';
import { FILLER, weightAttribute } from '../../src/search/data/pagefind-contract.ts';
import { pieceWords } from '../../src/search/engine/piece-words.ts';
import type { FindWord } from '../../src/search/engine/text-index.ts';
import { engineFiles } from '../../src/search/build/build-engine.ts';
import { engineInNode } from './engine-in-node.ts';

/** Texts of every kind of index word: pairs, ended words of digits and letters, single characters, codes, characters beyond U+FFFF and with marks. */
const UNITS = [
  '工会',
  '职工之家',
  '三八',
  '2018年',
  '𠮷野家',
  'café',
  'cafe',
  'Ａ座',
  'ガス',
  'が',
  '﨑',
  '一',
  '，12，',
  '，q0001，',
  '，',
  FILLER,
];
const WEIGHTS = [0, 0.5, 0.6, 1, 3];
const passage = fc.record({ text: fc.array(fc.constantFrom(...UNITS), { maxLength: 30 }), weight: fc.constantFrom(...WEIGHTS) });
const records = fc
  .sample(fc.array(passage, { minLength: 1, maxLength: 8 }), { numRuns: 40, seed: 12 })
  .map((passages) => passages.map(({ text, weight }) => ({ words: indexWords(text.join('')), weight })));
const pageOf = (passages: (typeof records)[number]) =>
  `<html><body>${passages.map(({ words, weight }) => `<p ${weightAttribute(weight)}>${words.join(' ')}</p>`).join('')}</body></html>`;
const all = new Set(records.flat().flatMap(({ words }) => words));

let read: FindWord;
let engine: FindWord;
let unread: FindWord;

beforeAll(async () => {
  // Two parts, so that the records of the second are counted on.
  ({ read, engine, unread } = await engineInNode(engineFiles([records.slice(0, 25).map(pageOf), records.slice(25).map(pageOf)], 1)));
});

test('a word is read from its piece as the engine finds it: the same records, places and strengths', async () => {
  expect(all.size).toBeGreaterThan(50);
  for (const word of [...all, '没有', 'q9999']) {
    const [one, other] = [await read(word), await engine(word)];
    expect([...one.keys()].sort(), word).toEqual([...other.keys()].sort());
    for (const [record, { strength, words }] of other) {
      expect([...(one.get(record)?.words ?? [])].sort(), word).toEqual([...words].sort());
      expect(one.get(record)?.strength, word).toBe(strength);
    }
  }
  expect((await read([...all][0] ?? '')).size).toBeGreaterThan(0);
});

test('a piece that the reader does not know how to read is left to the engine', async () => {
  for (const word of [...all].slice(0, 20)) expect(await unread(word), word).toEqual(await engine(word));
});

test('a piece that is something else is refused, and asked for again by the next search', async () => {
  const asked: string[] = [];
  const words = pieceWords([{ folder: '0123abcd', records: 1, pieces: ['a'] }], async (path) => {
    asked.push(path);
    return Buffer.from('<p>请先登录</p>');
  });
  await expect(words('工会')).rejects.toThrow('no file of an index');
  await expect(words('工会')).rejects.toThrow('no file of an index');
  expect(asked).toEqual(['index/0123abcd/0.pf_index', 'index/0123abcd/0.pf_index']);
});
