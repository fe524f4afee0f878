import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { documentOf } from './draft-document.ts';
import { markdown, plainText, richText } from './export-text.ts';

const draft: Draft = {
  ...EMPTY_DRAFT,
  title: '【单位】总结',
  fills: { 单位: '市总工会' },
  signature: '【单位】',
  date: '2026-01-05',
  nodes: [
    { id: 1, kind: 'heading', level: 1, text: '主要工作' },
    { id: 2, kind: 'heading', level: 2, text: '帮扶' },
    { id: 3, kind: 'paragraph', text: '帮扶【人数】人。', note: '某总结，2025年' },
    { id: 4, kind: 'paragraph', text: '<建家>12个。', note: '不要', noteLeftOut: true },
    { id: 5, kind: 'paragraph', text: ' ' },
    { id: 6, kind: 'heading', level: 1, text: '打算' },
  ],
};

const document = documentOf(draft, '2026-11-21', 'https://a.example/');

describe('documentOf', () => {
  test('fills what is filled, leaves out empty paragraphs and notes that are left out', () => {
    expect(document.title).toBe('市总工会总结');
    expect(document.blocks).toHaveLength(5);
    expect(document.blocks[3]).toEqual({ kind: 'paragraph', text: '<建家>12个。' });
    expect(document.properties.revised).toBe('2026-01-05');
    expect(documentOf({ ...draft, date: '' }, '2026-11-21', 'https://a.example/').properties.revised).toBe('2026-11-21');
  });
});

test('plainText numbers headings, indents and puts notes at the end', () => {
  expect(plainText(document)).toBe(
    [
      '市总工会总结',
      '',
      '　　一、主要工作',
      '　　（一）帮扶',
      '　　帮扶【人数】人。[1]',
      '　　<建家>12个。',
      '　　二、打算',
      '　　市总工会',
      '　　2026年1月5日',
      '',
      '[1] 某总结，2025年',
    ].join('\n'),
  );
});

test('markdown escapes what would be markup and makes footnotes', () => {
  const text = markdown(document);
  expect(text).toContain('## 一、主要工作\n\n### （一）帮扶');
  expect(text).toContain('\\<建家\\>12个。');
  expect(text).toContain('帮扶【人数】人。[^1]');
  expect(text).toContain('[^1]: 某总结，2025年');
});

test('richText marks open blanks and escapes', () => {
  const text = richText(document);
  expect(text).toContain('<span style="background-color:#fff3b0">【人数】</span>');
  expect(text).toContain('&lt;建家&gt;');
  expect(text).toMatch(/<h2 [^>]*黑体/);
});
