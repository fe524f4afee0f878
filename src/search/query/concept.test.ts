import { describe, expect, test } from 'vitest';
import { WEIGHTS } from '../data/weights.ts';
import { knownConcept, unknownConcept } from './concept.ts';
import { openNames } from '../data/names.ts';
import { LEXICON } from '../fixtures.ts';

const names = openNames(LEXICON);
const known = (text: string) => knownConcept(text, names);
const degreeOf = (text: string, phrase: string) => known(text).variants.find((variant) => variant.phrase === phrase)?.degree ?? 0;

describe('knownConcept', () => {
  test('a name weighs most, an everyday word less, then an ordinary word, and least what everything here is about', () => {
    const weights = ['厂务公开', '学费', '子女', '工会'].map((text) => known(text).weight);
    expect(weights).toEqual([1, WEIGHTS.everydayShare, WEIGHTS.ordinaryShare, WEIGHTS.genericShare]);
  });

  test('a word that everything here is about counts as an ordinary one where it has a meaning of its own', () => {
    const meant = openNames({ ...LEXICON, everyday: [[['提高'], ['金秋助学']]] });
    expect(knownConcept('提高', meant).weight).toBe(WEIGHTS.ordinaryShare);
    expect(known('提高').weight).toBe(WEIGHTS.genericShare);
  });

  test('the word itself comes first, then what it means, its tags and their other names', () => {
    expect(known('厂务公开').variants[0]).toEqual({ phrase: '厂务公开', degree: 1 });
    expect(degreeOf('学费', '金秋助学')).toBeGreaterThan(0.8);
    expect(degreeOf('职工代表大会', '职代会')).toBeGreaterThan(0.6);
    expect([...known('职工代表大会').tags.keys()]).toEqual([1]);
  });

  test('the first meaning of an everyday word is the nearest', () => {
    const several = openNames({ ...LEXICON, everyday: [[['念书'], ['金秋助学', '厂务公开']]] });
    const { variants } = knownConcept('念书', several);
    expect(variants.map(({ phrase }) => phrase)).toEqual(expect.arrayContaining(['金秋助学', '厂务公开']));
    expect(variants.findIndex(({ phrase }) => phrase === '金秋助学')).toBeLessThan(
      variants.findIndex(({ phrase }) => phrase === '厂务公开'),
    );
  });

  test('words within a word are broader ones, the longer the nearer', () => {
    expect(degreeOf('职代会提案', '职代会')).toBeGreaterThan(0.3);
    expect(degreeOf('职代会提案', '职代会')).toBeLessThan(degreeOf('职代会提案', '职代会提案'));
  });

  test('a kind of union is known by its beginning', () => {
    expect(known('学校').orgTypes).toEqual([1]);
  });
});

describe('unknownConcept', () => {
  test('weighs the more the longer it is', () => {
    const weights = ['贵', '涨粉', '爱奇艺', '九寨沟门'].map((text) => unknownConcept(text, names.speech).weight);
    expect([...weights].sort((a, b) => a - b)).toEqual(weights);
  });

  test('is looked for by its pairs where it is longer than one', () => {
    expect(unknownConcept('涨粉', names.speech).pairs).toEqual([]);
    expect(unknownConcept('大学排名', names.speech).pairs).toEqual(['大学', '排名']);
  });
});
