import { describe, expect, test } from 'vitest';
import { REPAIR } from '../fixtures.ts';
import { spelledPhrase, spelledWords } from './pinyin-match.ts';

const WORDS = ['厂务公开', '金秋助学', '职代会'];
const first = (run: string) => spelledWords(run, WORDS, REPAIR.sounds, 1)[0]?.word;

describe('spelledWords', () => {
  test('full spelling, initials, their mixture, and characters between letters', () => {
    for (const run of ['changwugongkai', 'cwgk', 'changwgk', '厂wu公k', 'changwugongk']) expect(first(run), run).toBe('厂务公开');
  });

  test('a complete word is better than the beginning of one', () => {
    expect(spelledWords('zdh', ['职代会制度', '职代会'], REPAIR.sounds, 2).map(({ word }) => word)[0]).toBe('职代会');
  });

  test('what it spells more of comes first', () => {
    expect(spelledWords('zhidai', ['职代会制度', '职代会'], REPAIR.sounds, 2).map(({ word }) => word)).toEqual(['职代会', '职代会制度']);
  });

  test('letters that spell nothing', () => {
    expect(first('hello')).toBeUndefined();
    expect(first('a'.repeat(10_000))).toBeUndefined();
  });
});

test('spelledPhrase parts a run into words', () => {
  expect(spelledPhrase('jinqiuzhuxuezhidaihui', WORDS, REPAIR.sounds)).toEqual(['金秋助学', '职代会']);
  expect(spelledPhrase('jinqiuzhuxuexyz', WORDS, REPAIR.sounds)).toBeUndefined();
});
