import { expect, test } from 'vitest';
import { LEXICON, REPAIR } from '../fixtures.ts';
import { suggest } from './suggest.ts';

const labels = (query: string) =>
  suggest(query, LEXICON, REPAIR.sounds, 5).map(({ label, alias }) => (alias ? `${label}（${alias}）` : label));

test('goes on from characters, pinyin and initials, and says which name was meant', () => {
  expect(labels('金秋')).toEqual(['金秋助学']);
  expect(labels('cwgk')).toContain('厂务公开');
  expect(labels('企务')).toEqual(['厂务公开与责任考核（企务公开）']);
});

test('nothing for nothing', () => {
  expect(labels('')).toEqual([]);
  expect(labels('zzz')).toEqual([]);
});
