import { expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from '../draft.ts';
import { documentOf } from '../draft-document.ts';
import { markedDocument } from './marked-document.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  title: '总结',
  nodes: [
    { id: 7, kind: 'heading', level: 1, text: '主要工作' },
    { id: 8, kind: 'paragraph', text: ' ' },
    { id: 9, kind: 'paragraph', text: '培训【人数】人。' },
  ],
};

test('what was found stands at its place; what is found in a field or an empty paragraph, at the title', () => {
  const marked = markedDocument(documentOf(draft, '2026-11-28', 'https://a.example/'), draft, [
    { at: 9, kind: '待填', says: '【人数】没有填' },
    { at: 'signature', kind: '待填', says: '【单位】没有填' },
    { at: 8, kind: '结构', says: '空段，导出时略去' },
  ]);
  expect(marked.blocks).toEqual([
    { kind: 'heading', level: 1, text: '主要工作' },
    { kind: 'paragraph', text: '培训【人数】人。', remarks: ['待填：【人数】没有填。'] },
  ]);
  expect(marked.remarks).toEqual(['待填：署名，【单位】没有填。', '结构：空段，导出时略去。']);
});

test('a paper without findings stays as it is', () => {
  const document = documentOf(draft, '2026-11-28', 'https://a.example/');
  expect(markedDocument(document, draft, [])).toEqual(document);
});
