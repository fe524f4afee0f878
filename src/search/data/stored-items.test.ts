import { expect, test } from 'vitest';
import { ITEMS } from '../fixtures.ts';
import { cuesOf, packItems, unpackItems } from './stored-items.ts';

test('the items come out as they went in', () => {
  expect(unpackItems(packItems(ITEMS))).toEqual(ITEMS);
});

test('what asks for an item are the names of kinds, papers and forms, not what they are about', () => {
  expect(new Set(cuesOf(ITEMS))).toEqual(
    new Set(['文种', '表格', '小标题', '年历', '述职报告', '述职', '提案登记与办理表', '登记表', '结尾']),
  );
});
