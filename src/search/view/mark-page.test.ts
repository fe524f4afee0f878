import { expect, test } from 'vitest';
import { readHighlight, withoutHighlight, wordsIn } from './mark-page.ts';

test('the words to mark are read from the address and leave it', () => {
  const address = 'https://ku.example.org/practices/x/?highlight=%E5%8E%82%E5%8A%A1%E5%85%AC%E5%BC%80%20oa#w1';
  expect(readHighlight(new URL(address).search)).toEqual(['厂务公开', 'oa']);
  expect(withoutHighlight(address)).toBe('https://ku.example.org/practices/x/#w1');
  expect(withoutHighlight('https://ku.example.org/practices/x/?a=1&highlight=x')).toBe('https://ku.example.org/practices/x/?a=1');
});

test('a word that the page writes otherwise gives way to its pieces', () => {
  expect(wordsIn('困难职工由帮扶中心建档', ['困难职工帮扶', '建档'])).toEqual(['困难职工', '帮扶', '建档']);
  expect(wordsIn('困难职工由帮扶中心建档', ['股票行情'])).toEqual([]);
});
