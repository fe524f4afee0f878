import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT } from './draft.ts';
import { parseDraft, parseDraftText, parseItems } from './parse-draft.ts';

describe('parseDraft', () => {
  test('never throws, and what it accepts it accepts again unchanged', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.array(fc.anything()), (title, fills, nodes) => {
        const draft = parseDraft({ version: 1, title, fills, nodes });
        expect(parseDraft(draft)).toEqual(draft);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['damaged', 'newer', 'object']).toContain(typeof parseDraftText(text) === 'object' ? 'object' : parseDraftText(text));
      }),
    );
  });

  test('tells a newer edition from damage', () => {
    expect(parseDraft({ ...EMPTY_DRAFT, version: 2 })).toBe('newer');
    expect(parseDraft({ ...EMPTY_DRAFT, version: undefined })).toBe('damaged');
    expect(parseDraftText('{"version":1')).toBe('damaged');
  });

  test('keeps what it understands and drops the rest', () => {
    const draft = parseDraft({
      version: 1,
      title: 3,
      nodes: [{ id: 1, kind: 'paragraph', text: '甲', origin: { key: 'a#w1' } }, null, { kind: 'image' }],
    });
    expect(draft).toEqual({ ...EMPTY_DRAFT, nodes: [{ id: 1, kind: 'paragraph', text: '甲' }] });
  });

  test('a draft saved before 主送机关 and 附件 were there opens with both empty', () => {
    const old = { version: 1, title: '总结', nodes: [], fills: {}, signature: '市总工会', date: '' };
    expect(parseDraft(old)).toEqual({ ...EMPTY_DRAFT, title: '总结', signature: '市总工会' });
  });

  test('gives new ids where one stands twice', () => {
    const draft = parseDraft({
      version: 1,
      nodes: [
        { id: 1, kind: 'paragraph', text: '甲' },
        { id: 1, kind: 'paragraph', text: '乙' },
      ],
    });
    expect(draft).toMatchObject({ nodes: [{ id: 1 }, { id: 2 }] });
  });
});

describe('parseItems', () => {
  test('drops what is no item', () => {
    const item = { key: 'a#w1', slot: '做法', group: '女职工', text: '甲' };
    expect(parseItems([item, { ...item, slot: '其他' }, { ...item, text: '' }, 'x'])).toEqual([item]);
    expect(parseItems({})).toEqual([]);
  });
});

test('a phrase of the library is kept with where it comes from; a place that the library does not have is dropped', () => {
  const collected = { key: 'phrases/ending#e1', slot: '结束语', group: '结束语', text: '收住。' };
  expect(parseItems([collected, { ...collected, slot: '跋' }])).toEqual([collected]);
});
