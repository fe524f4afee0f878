import { expect, test } from 'vitest';
import { headingFault } from './parallel-headings.ts';

test.each([
  [['聚人心', '办实事', '强基层']],
  [['健全制度抓规范', '拓宽渠道抓参与', '强化监督抓落实']],
  [['围绕中心，服务大局', '以人为本，突出维护', '立足基层，夯实基础']],
  [['在“新”字上求突破', '在“深”字上求发展', '在“精准”上求效果']],
  [['标准规范到位', '工作经费到位', '典型到位示范']],
])('%s is parallel', (items) => {
  expect(headingFault(items)).toBeUndefined();
});

test.each([
  [['标准规范到位', '经费到位', '典型示范到位'], 1, '有4个字'],
  [['建立工作的机制', '建立沟通的平台', '建立救助金制度'], 2, '里没有的、顿号、逗号'],
  [['聚人心，办实事', '强基层、重服务', '抓规范，促提升'], 1, '里是“、”'],
  [['聚人心', '办实事', '强基层，重服务'], 2, '里是“，”'],
])('%s is not', (items, index, found) => {
  expect(headingFault(items)).toMatchObject({ index, found });
});
