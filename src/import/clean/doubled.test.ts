import { expect, test } from 'vitest';
import { flagDoubled } from './doubled.ts';

const flagged = (text: string): string[] => flagDoubled({ text, line: 1 }).map(({ text: told }) => /“(.*?)”/.exec(told)?.[1] ?? '');

test.each([
  ['组组织职工学习', '组组'],
  ['加强强培训工作', '强强'],
  ['认真进进行整改', '进进'],
  ['深入基层研研究工作', '研研'],
  ['截止到到目前', '到到'],
  ['在在公司党委领导下', '在在'],
  ['职职工代表大会', '职职'],
])('%s has one too many', (text, doubled) => {
  expect(flagged(text)).toEqual([doubled]);
});

test.each([
  '书画展等等。教育局局长到会，代表团团长发言，自由党党员、职业病病人、服务期期间、地理学学会、微电子所所长、财政部部长',
  '大家认认真真、实实在在、方方面面都想到，许许多多职工陆陆续续赶来，周末爬爬山',
  '人人参与天天坚持，看看书试试看',
  '省总工会会长、运动会会场、教代会会议、互助会会费',
  '会员员工、职工工资、农民工工资，一一落实',
  '进行行政复议，提高高技能人才待遇，安全全覆盖，教育育人',
  '加深了了解，服务务工人员，参加加油站活动，一线线路工',
])('nothing is doubled in %s', (text) => {
  expect(flagged(text)).toEqual([]);
});
