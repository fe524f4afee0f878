import { expect, test } from 'vitest';
import { levelsOf } from './levels.ts';

const LEVELS = [
  { id: 'federation', label: '总工会', orgTypes: ['市县总工会', '区级总工会'] },
  { id: 'enterprise', label: '企业', orgTypes: ['企业工会'] },
  { id: 'office', label: '机关', orgTypes: [] },
];

test('a wording says whom it suits, in the order of the library', () => {
  expect(levelsOf(['机关', '总工会'], ['企业工会'], LEVELS)).toEqual(['总工会', '机关']);
});

test('else the kinds of union of its practice say it', () => {
  expect(levelsOf(undefined, ['企业工会', '区级总工会', '综合论述'], LEVELS)).toEqual(['总工会', '企业']);
});

test('where nothing narrows it, it suits all', () => {
  expect(levelsOf(undefined, ['综合论述'], LEVELS)).toEqual(['总工会', '企业', '机关']);
});
