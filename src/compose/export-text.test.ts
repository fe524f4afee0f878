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

describe('主送机关 and 附件', () => {
  const full = documentOf(
    { ...draft, addressee: '【单位】、各基层工会：', attachments: '附件：1.《统计表》；\n\n 2、名单。\n3.5万元支出明细' },
    '2026-11-21',
    'https://a.example/',
  );

  test('are tidied: no colon, number, 书名号 or final punctuation of their own', () => {
    expect(full.addressee).toBe('市总工会、各基层工会');
    expect(full.attachments).toEqual(['统计表', '名单', '3.5万元支出明细']);
  });

  test('left empty they are not there', () => {
    expect(Object.keys(document)).not.toContain('addressee');
    expect(Object.keys(document)).not.toContain('attachments');
  });

  test('stand in the plain text where GB/T 9704 has them', () => {
    const lines = plainText(full).split('\n');
    expect(lines.slice(0, 3)).toEqual(['市总工会总结', '', '市总工会、各基层工会：']);
    const at = lines.indexOf('　　附件：1.统计表');
    expect(lines.slice(at - 2, at + 4)).toEqual([
      '　　二、打算',
      '',
      '　　附件：1.统计表',
      '　　　　　2.名单',
      '　　　　　3.3.5万元支出明细',
      '　　市总工会',
    ]);
  });

  test('a single attachment bears no number', () => {
    expect(plainText(documentOf({ ...draft, attachments: '统计表' }, '2026-11-21', 'https://a.example/'))).toContain(
      '\n　　附件：统计表\n',
    );
  });

  test('stand in Markdown and rich text, too', () => {
    expect(markdown(full)).toContain('# 市总工会总结\n\n市总工会、各基层工会：\n\n## 一、主要工作');
    expect(markdown(full)).toContain('附件：1.统计表\n\n2.名单');
    expect(richText(full)).toMatch(/<p [^>]*margin:0;">市总工会、各基层工会：<\/p>/);
    expect(richText(full)).toMatch(/margin-left:5em;text-indent:-3em;[^>]*>附件：1\.统计表/);
  });
});
