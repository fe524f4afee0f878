import { expect, test } from 'vitest';
import { buildDictionary } from '../data/dictionary.ts';
import { LEXICON } from '../fixtures.ts';
import { readNumerals } from './numerals.ts';

const dictionary = buildDictionary({ ...LEXICON, everyday: [[['五必访', '五必访六必谈', '三八节', '十有六规范', '两书'], ['助学']]] });
const read = (query: string) => readNumerals(query, dictionary);

test('names typed with digits are read as the library writes them', () => {
  expect(read('5必访')).toBe('五必访');
  expect(read('5必访6必谈怎么写')).toBe('五必访六必谈怎么写');
  expect(read('38节 10有6规范')).toBe('三八节 十有六规范');
  expect(read('2书')).toBe('两书');
});

test('other numbers stay', () => {
  for (const query of ['2019年', '15必访', '第5章', '五必访']) expect(read(query)).toBe(query);
});
