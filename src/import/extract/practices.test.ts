import { expect, test } from 'vitest';
import { comparedPart, practiceFinder } from './practices.ts';

const SUMMARY =
  '工会在开学前给困难职工子女发助学金，逐年核对、续发，毕业后回访就业情况，困难职工家庭脱困以后转为关注对象，三年内仍可申请。';
const SECTION = { heading: '一、金秋助学', line: 1, paragraphs: [{ text: '开学前给困难职工子女发助学金，共39名。', line: 2 }] };

test('the part of a summary that is compared finds what the whole one finds', () => {
  const found = (summary: string) => practiceFinder([{ id: 'a', title: '海燕行动', summary, aliases: [] }])(SECTION);
  expect(comparedPart(SUMMARY).length).toBeLessThan(SUMMARY.length);
  expect(found(SUMMARY)).not.toEqual([]);
  expect(found(comparedPart(SUMMARY))).toEqual(found(SUMMARY));
});
