import { expect, test, vi } from 'vitest';
import { indexedWords } from './indexed-words.ts';

// One record in which 工会 stands once: pagefind_dcd, [[["工会", [[0, [3], []]], []]]].
const PIECE = Buffer.concat([Buffer.from('pagefind_dcd', 'latin1'), Buffer.from('81818366e5b7a5e4bc9a818300810380' + '80', 'hex')]);
const INDEX = [{ folder: '0123abcd', records: 1, pieces: ['工会'] }];

test('words are found before the engine is there, and after it could not come; it is asked for once', async () => {
  const file = vi.fn(async () => PIECE);
  const start = vi.fn(async () => Promise.reject(new Error('stopped on its way')));
  const { find, startEngine } = indexedWords(INDEX, file, start);
  expect([...(await find('工会')).values()].map(({ words }) => words)).toEqual([[3]]);
  await startEngine();
  await startEngine();
  expect(start).toHaveBeenCalledTimes(1);
  expect((await find('工会')).size).toBe(1);
  expect(file).toHaveBeenCalledTimes(1);
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
  const search = () => {
    throw new Error('out of memory');
  };
  const { find, startEngine } = indexedWords(
    INDEX,
    async () => PIECE,
    async () => () => ({ addPiece: () => undefined, search }),
  );
  await startEngine();
  expect((await find('工会')).size).toBe(1);
});
