import { expect, test } from 'vitest';
import { libraryWith } from '../fixtures.ts';
import { mendQuery } from './mend-query.ts';

const library = libraryWith();
const sounds = new Map([
  ['学', ['xue']],
  ['雪', ['xue']],
  ['务', ['wu']],
  ['物', ['wu']],
]);
const read = (query: string) => mendQuery(query, { ...library, loadSlips: async () => ({ ...(await library.loadSlips()), sounds }) });

test('a slip is read as the name that sounds alike', async () => {
  expect(await read('厂物公开')).toBe('厂务公开');
  expect(await read('助雪')).toBe('助学');
});

test('no slip is read as an everyday word: phrases are too like each other', async () => {
  expect(await read('上大雪')).toBe('上大雪');
});

test('what denies is meant, where it neither sounds nor looks like what the name has', async () => {
  expect(await read('厂务没开')).toBe('厂务没开');
  expect(await read('厂务丙开')).toBe('厂务公开');
});
