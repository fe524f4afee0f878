import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftNode, Heading } from './draft.ts';
import { fieldParts, guessHeadings, mergeFields } from './merge-fields.ts';
import { placeItems } from './place-items.ts';

const heading = (id: number, level: Heading['level'], text: string, more: Partial<Heading> = {}): DraftNode => ({
  id,
  kind: 'heading',
  level,
  text,
  ...more,
});
const paragraph = (id: number, text: string, group?: string): DraftNode => ({
  id,
  kind: 'paragraph',
  text,
  ...(group ? { origin: { key: `${text}#w1`, slot: '做法', group } } : {}),
});
const shape = (nodes: readonly DraftNode[]) => nodes.map((node) => (node.kind === 'heading' ? `${node.level}${node.text}` : node.text));

const DRAFT: DraftNode[] = [
  heading(1, 1, '主要工作', { slots: ['做法'], divided: true }),
  paragraph(2, '引子'),
  heading(3, 2, '帮扶救助'),
  paragraph(4, '甲', '帮扶救助'),
  heading(5, 2, '民主管理'),
  paragraph(6, '乙', '民主管理'),
  heading(7, 3, '自己分的一小节'),
  paragraph(8, '丙'),
  heading(9, 2, '文体活动'),
  paragraph(10, '丁', '文体活动'),
  heading(11, 1, '存在的不足'),
  paragraph(12, '戊'),
];

describe('the parts of a divided section', () => {
  test('are told with what they hold; without two there is nothing to merge', () => {
    expect(fieldParts(DRAFT)).toEqual([
      { id: 3, text: '帮扶救助', paragraphs: 1 },
      { id: 5, text: '民主管理', paragraphs: 2 },
      { id: 9, text: '文体活动', paragraphs: 1 },
    ]);
    expect(fieldParts(DRAFT.slice(0, 4))).toEqual([]);
    expect(mergeFields(DRAFT.slice(0, 4), [{ heading: '新', parts: [3] }])).toEqual(DRAFT.slice(0, 4));
  });

  test('go under the headings of a set in its order; what is left keeps its own heading', () => {
    const merged = mergeFields(DRAFT, [
      { heading: '凝聚民智', parts: [5] },
      { heading: '没有用上', parts: [] },
      { heading: '温暖民心', parts: [9, 3] },
    ]);
    expect(shape(merged)).toEqual([
      '1主要工作',
      '引子',
      '2凝聚民智',
      '乙',
      '3自己分的一小节',
      '丙',
      '2温暖民心',
      '甲',
      '丁',
      '1存在的不足',
      '戊',
    ]);
    expect(shape(mergeFields(DRAFT, [{ heading: '温暖民心', parts: [9] }])).slice(2, 6)).toEqual(['2温暖民心', '丁', '2帮扶救助', '甲']);
  });

  test('what is collected of a field later joins what the field has become', () => {
    const merged = mergeFields(DRAFT, [{ heading: '温暖民心', parts: [3, 9] }]);
    const later = placeItems(merged, [{ key: 'x#w1', slot: '做法', group: '文体活动', text: '己' }]);
    expect(shape(later).slice(2, 6)).toEqual(['2温暖民心', '甲', '丁', '己']);
  });

  test('nothing is lost and no id stands twice, however they are dealt out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 3, maxLength: 3 }), (dealt) => {
        const ids = [3, 5, 9];
        const merges = [0, 1, 2].map((to) => ({ heading: `题${to}`, parts: ids.filter((_, i) => dealt[i] === to) }));
        const merged = mergeFields(DRAFT, merges);
        const paragraphs = (nodes: readonly DraftNode[]) => nodes.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : [])).sort();
        expect(paragraphs(merged)).toEqual(paragraphs(DRAFT));
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      }),
    );
  });
});

test('a field is first offered to the heading whose words it shares, the rest in order', () => {
  const parts = fieldParts(DRAFT);
  expect(guessHeadings(parts, ['抓民主管理，说话有人听', '抓帮扶服务，困难有人管', '抓生产竞赛，本领有人教'])).toEqual([1, 0, 2]);
});
