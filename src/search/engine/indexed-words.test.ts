import { expect, test, vi } from 'vitest';
import { indexedWords } from './indexed-words.ts';

// One record in which 工会 stands once: pagefind_dcd, [[["工会", [[0, [3], []]], []]]].
const OPENING = Buffer.from('pagefind_dcd', 'latin1');
const PIECE = Buffer.concat([OPENING, Buffer.from('81818366e5b7a5e4bc9a818300810380' + '80', 'hex')]);
/** The same, but the list of words has become a map. */
const OTHERWISE = Buffer.concat([OPENING, Buffer.from('a1818366e5b7a5e4bc9a818300810380' + '80', 'hex')]);
const INDEX = [{ folder: '0123abcd', records: 1, pieces: ['工会'] }];

const engineThat = (search: () => { name: string; score: number; words: number[] }[]) =>
  vi.fn(async () => () => ({ addPiece: () => undefined, search }));
const found = engineThat(() => [{ name: '0', score: 1, words: [3] }]);

test('words are read from the pieces until the engine is started: it is not fetched for them, and a piece is fetched once', async () => {
  const file = vi.fn(async () => PIECE);
  const start = vi.fn(found);
  const { find } = indexedWords(INDEX, file, start);
  for (const word of ['工会', '没有', '工会']) await find(word);
  expect([...(await find('工会')).values()].map(({ words }) => words)).toEqual([[3]]);
  expect(file).toHaveBeenCalledTimes(1);
  expect(start).not.toHaveBeenCalled();
});

test('words are found after the engine could not come; it is asked for once', async () => {
  const start = vi.fn(async () => Promise.reject(new Error('stopped on its way')));
  const { find, startEngine } = indexedWords(INDEX, async () => PIECE, start);
  await startEngine();
  await startEngine();
  expect(start).toHaveBeenCalledTimes(1);
  expect((await find('工会')).size).toBe(1);
});

test('the engine takes over, on the pieces that are there already', async () => {
  const file = vi.fn(async () => PIECE);
  const addPiece = vi.fn();
  const search = vi.fn(() => [{ name: '0', score: 1, words: [3] }]);
  const { find, startEngine } = indexedWords(INDEX, file, async () => () => ({ addPiece, search }));
  await find('工会');
  expect(search).not.toHaveBeenCalled();
  await startEngine();
  expect([...(await find('工会')).values()].map(({ words }) => words)).toEqual([[3]]);
  expect(search).toHaveBeenCalledTimes(1);
  expect(addPiece).toHaveBeenCalledWith(PIECE);
  expect(file).toHaveBeenCalledTimes(1);
});

test('where the engine fails at a word, it is read as before', async () => {
  const failing = engineThat(() => {
    throw new Error('out of memory');
  });
  const { find, startEngine } = indexedWords(INDEX, async () => PIECE, failing);
  await startEngine();
  expect((await find('工会')).size).toBe(1);
});

test('a piece that is written otherwise is left to the engine, which is started once and fetches nothing anew', async () => {
  const file = vi.fn(async () => OTHERWISE);
  const start = vi.fn(found);
  const { find } = indexedWords(INDEX, file, start);
  for (const word of ['工会', '工资']) expect([...(await find(word)).values()].map(({ words }) => words)).toEqual([[3]]);
  expect(start).toHaveBeenCalledTimes(1);
  expect(file).toHaveBeenCalledTimes(1);
});

test('where the engine cannot come either, the search fails, and asks for it no more', async () => {
  const start = vi.fn(async () => Promise.reject(new Error('stopped on its way')));
  const { find } = indexedWords(INDEX, async () => OTHERWISE, start);
  for (const word of ['工会', '工会']) await expect(find(word)).rejects.toThrow('another data item');
  expect(start).toHaveBeenCalledTimes(1);
});

test('what is no piece at all, or does not come, is no matter of the engine', async () => {
  const start = vi.fn(found);
  await expect(indexedWords(INDEX, async () => Buffer.from('<p>请先登录</p>'), start).find('工会')).rejects.toThrow('no file of an index');
  await expect(indexedWords(INDEX, async () => Promise.reject(new Error('HTTP 500')), start).find('工会')).rejects.toThrow('HTTP 500');
  expect(start).not.toHaveBeenCalled();
});
