import { expect, test } from 'vitest';
import { checkStructure } from '../../src/checks/check-library.ts';
import { fixtureLibrary } from '../../src/content/fixture-library.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { newPractice } from './new-practice.ts';

const made = (title: string) => newPractice(title, readLibrary(fixtureLibrary()).library, '2026-11-28');

test('a new practice lies under its pinyin', () => {
  expect(made('高温慰问')).toMatchObject({ path: 'content/practices/gao-wen-wei-wen.mdx' });
});

test('what is made is told only what its author still has to write', () => {
  const file = made('高温慰问');
  if ('problem' in file) throw new Error(file.problem);
  const told = checkStructure([...fixtureLibrary(), file]).map(({ rule, found }) => `${rule} ${found}`);
  expect(told.filter((each) => !/sources|related/.test(each))).toEqual([]);
});

test('a title or an alias that is there leads to its page', () => {
  expect(made('金秋助学')).toMatchObject({ problem: expect.stringContaining('jin-qiu.mdx 已经是“金秋助学”') as string });
  expect(made('金秋助学办法')).toMatchObject({ problem: expect.stringContaining('是它的别名') as string });
});
