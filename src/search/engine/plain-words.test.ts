import { expect, test } from 'vitest';
import { LEXICON } from '../fixtures.ts';
import { openNames } from '../data/names.ts';
import { quantityKeys } from '../data/quantity.ts';
import { plainWords } from './plain-words.ts';
import { createTextIndex } from './text-index.ts';

const TEXTS = [
  [
    { mark: 'lead', paragraphs: ['企业定厂务公开目录，厂务公开按季检查。'] },
    { mark: 'how', paragraphs: ['用OA系统报送。'] },
  ],
  [{ mark: 'w1s2', paragraphs: ['厂务公开事项由工会核对。'] }],
  [{ mark: 's2', paragraphs: ['三、存在的问题', '厂务公开做得不够。'] }],
];
const names = openNames(LEXICON);
const index = createTextIndex(plainWords(TEXTS, names), names);
const places = async (hits: Promise<ReadonlyMap<number, number>>) => [...(await hits).keys()];

test('what a record says more about weighs more', async () => {
  const hits = await index.find('厂务公开');
  expect([...hits.keys()]).toEqual([0, 1, 2]);
  expect(hits.get(0)).toBeGreaterThan(hits.get(1) ?? 1);
});

test('any stretch of text is found, letters only as whole words that the library knows', async () => {
  expect(await places(index.find('按季检查'))).toEqual([0]);
  expect(await places(index.find('目录厂务'))).toEqual([]);
  expect(await places(index.find('zzz'))).toEqual([]);
});

test('letters are found in whatever case they are typed', async () => {
  expect(await places(index.find('用OA系统报送'))).toEqual([0]);
  expect(await places(index.find('用oa系统报送'))).toEqual([0]);
});

test('a single character is found where it stands alone, as in the engine', async () => {
  expect(await places(index.find('三'))).toEqual([2]);
  expect(await places(index.find('厂'))).toEqual([]);
});

test('the parts of a record in which a phrase stands are told by number, wordings before figures, the body last', async () => {
  const parts = [
    { mark: 'lead', paragraphs: ['企业定厂务公开目录。'] },
    { mark: 'figures', paragraphs: ['建立厂务公开的企业：30家', '按季检查：4次'] },
    { mark: 'w3s1', paragraphs: ['厂务公开事项由工会核对。'] },
    { mark: 'w1s2', paragraphs: ['按季检查，当场反馈。'] },
  ];
  const held = createTextIndex(plainWords([parts], names), names);
  expect(await held.findParts('厂务公开')).toEqual(new Map([[0, new Set([0, 2, 4])]]));
  expect(await held.findParts('按季检查')).toEqual(new Map([[0, new Set([1, 3])]]));
  const [four = ''] = quantityKeys({ value: 4, unit: '次' });
  expect(await held.findParts(four)).toEqual(new Map([[0, new Set([3])]]));
});

test('a word is found in the slot that its section fills', async () => {
  expect(await places(index.findInSlot('厂务公开', 3))).toEqual([2]);
  expect(await places(index.findInSlot('厂务公开', 4))).toEqual([]);
});
