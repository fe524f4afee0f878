import { describe, expect, test } from 'vitest';
import { markdown } from './markdown.ts';
import type { OfficialDocument } from './official-document.ts';
import { plainText } from './plain-text.ts';
import { richText } from './rich-text.ts';
import { SAMPLE } from './sample-document.ts';

const short: OfficialDocument = {
  title: '市总工会总结',
  blocks: [
    { kind: 'heading', level: 1, text: '主要工作' },
    { kind: 'heading', level: 2, text: '帮扶' },
    { kind: 'paragraph', text: '帮扶【人数】人。', note: '某总结，2025年' },
    { kind: 'paragraph', text: '<建家>12个。' },
    { kind: 'heading', level: 1, text: '打算' },
  ],
  signature: '市总工会',
  date: '2026-01-05',
  properties: SAMPLE.properties,
};
const full: OfficialDocument = { ...short, addressee: '市总工会、各基层工会', attachments: ['统计表', '名单', '3.5万元支出明细'] };

test('plainText numbers headings, indents and puts notes at the end', () => {
  expect(plainText(short)).toBe(
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
  const text = markdown(short);
  expect(text).toContain('## 一、主要工作\n\n### （一）帮扶');
  expect(text).toContain('\\<建家\\>12个。');
  expect(text).toContain('帮扶【人数】人。[^1]');
  expect(text).toContain('[^1]: 某总结，2025年');
});

test('richText marks open blanks, escapes, and names face, size and line pitch', () => {
  const text = richText(short);
  expect(text).toContain('<span style="background-color:#fff3b0">【人数】</span>');
  expect(text).toContain('&lt;建家&gt;');
  expect(text).toMatch(/^<h1 style="font-family:方正小标宋简体,SimSun;font-size:22pt;/);
  expect(text).toMatch(/<h2 style="font-family:黑体,SimHei;font-size:16pt;line-height:28.95pt;[^"]*text-indent:2em/);
});

test('a document that bears numbers of its own gets none', () => {
  const own = { ...short, numbered: false };
  for (const write of [plainText, markdown, richText]) expect(write(own)).not.toMatch(/一、|（一）/);
});

describe('主送机关 and 附件', () => {
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
    expect(plainText({ ...short, attachments: ['统计表'] })).toContain('\n　　附件：统计表\n');
  });

  test('stand in Markdown and rich text, too', () => {
    expect(markdown(full)).toContain('# 市总工会总结\n\n市总工会、各基层工会：\n\n## 一、主要工作');
    expect(markdown(full)).toContain('附件：1.统计表\n\n2.名单');
    expect(richText(full)).toMatch(/<p [^>]*margin:0;">市总工会、各基层工会：<\/p>/);
    expect(richText(full)).toMatch(/margin-left:5em;text-indent:-3em;[^>]*>附件：1\.统计表/);
  });
});
