import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type DraftNode } from '../draft.ts';
import { announcedParts } from './announced-parts.ts';

const heading = (id: number, level: 1 | 2 | 3, text: string): DraftNode => ({ id, kind: 'heading', level, text });
const paragraph = (id: number, text: string): DraftNode => ({ id, kind: 'paragraph', text });
const found = (lead: string, parts: number, fills = {}) =>
  announcedParts({
    ...EMPTY_DRAFT,
    nodes: [
      heading(1, 1, '主要工作'),
      paragraph(2, lead),
      ...Array.from({ length: parts }, (_, i) => [
        heading(10 + i, 2, `第${i}块`),
        heading(30 + i, 3, '小节'),
        paragraph(50 + i, '三个方面'),
      ]).flat(),
      heading(90, 1, '不足'),
    ],
    fills,
  }).map(({ at, says }) => `${at} ${says}`);

test('what a section announces is held against the headings that follow it', () => {
  expect(found('只讲五个方面。', 4)).toEqual(['2 这里说“五个方面”，下面有4个小标题']);
  expect(found('只讲【项数】个方面。', 4, { 项数: '五' })).toEqual(['2 这里说“五个方面”，下面有4个小标题']);
  expect(found('只讲五个方面。', 5)).toEqual([]);
  expect(found('分12个部分。', 2)).toEqual(['2 这里说“12个部分”，下面有2个小标题']);
});

test('a section without headings of its own announces what its paragraphs tell', () => {
  expect(found('只讲五个方面。', 0)).toEqual([]);
  expect(found('逐项讲。', 3)).toEqual([]);
});
