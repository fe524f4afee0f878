import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { findText, replaceText } from './find-text.ts';

const DRAFT: Draft = {
  ...EMPTY_DRAFT,
  title: '员工之家建设总结',
  nodes: [
    { id: 3, kind: 'heading', level: 1, text: '员工与员工家属' },
    { id: 4, kind: 'paragraph', text: '服务【对象】' },
  ],
  fills: { 对象: '困难员工', 单位: '机修公司' },
  signature: '员工服务中心',
};

test('finds words in title, text, signature and filled blanks, in this order', () => {
  expect(findText(DRAFT, '员工')).toEqual([
    { field: 'title', nth: 0 },
    { id: 3, nth: 0 },
    { id: 3, nth: 1 },
    { field: 'signature', nth: 0 },
    { fill: '对象', nth: 0 },
  ]);
  expect(findText(DRAFT, '')).toEqual([]);
});

test('replaces one place, or all; what does not hold the words stays the same node', () => {
  expect(replaceText(DRAFT, '员工', '职工', { id: 3, nth: 1 }).nodes[0]).toMatchObject({ text: '员工与职工家属' });
  const all = replaceText(DRAFT, '员工', '职工');
  expect([all.title, all.nodes[0]?.text, all.signature, all.fills]).toEqual([
    '职工之家建设总结',
    '职工与职工家属',
    '职工服务中心',
    { 对象: '困难职工', 单位: '机修公司' },
  ]);
  expect(all.nodes[1]).toBe(DRAFT.nodes[1]);
  expect(replaceText(DRAFT, '员工', '$&').title).toBe('$&之家建设总结');
});

test('after all were replaced none is left, unless the new words hold the old ones', () => {
  const words = fc.stringMatching(/^[甲乙]{1,2}$/);
  const text = fc.stringMatching(/^[甲乙丙]{0,12}$/);
  fc.assert(
    fc.property(text, words, fc.stringMatching(/^丙{0,2}$/), (title, old, by) => {
      const draft = { ...EMPTY_DRAFT, title };
      const after = replaceText(draft, old, by || '丁');
      expect(findText(after, old)).toEqual([]);
      expect(findText(draft, old).length * (by || '丁').length + title.length - findText(draft, old).length * old.length).toBe(
        after.title.length,
      );
    }),
  );
});
