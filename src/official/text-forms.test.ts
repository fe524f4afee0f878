import { describe, expect, test } from 'vitest';
import { markdown } from './markdown.ts';
import type { OfficialDocument } from './official-document.ts';
import { paginate } from './paginate.ts';
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
  expect(text).toMatch(/^<p style="font-family:方正小标宋简体,SimSun;font-size:22pt;/);
  expect(text).toMatch(
    /<h1 style="font-family:黑体,SimHei;font-size:16pt;line-height:28.95pt;[^"]*text-indent:32pt;mso-char-indent-count:2/,
  );
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

const WHOLE: OfficialDocument = {
  ...SAMPLE,
  blocks: [
    { kind: 'heading', level: 1, text: '主要工作' },
    { kind: 'paragraph', lead: { level: 2, text: '抓组织' }, text: '新建工会12家。' },
    { kind: 'paragraph', lead: { level: 2, text: '抓维权' }, text: '受理8件。' },
    { kind: 'table', columns: ['指标', '数值'], rows: [['提案', '14件']] },
  ],
  attachments: ['名册'],
  appendices: [
    {
      title: '统计表',
      blocks: [
        { kind: 'heading', level: 1, text: '组建' },
        { kind: 'paragraph', text: '12家。', note: '台账' },
      ],
    },
  ],
};

describe('headings that run in, tables and attachments as pages', () => {
  test('as plain text', () => {
    expect(plainText(WHOLE)).toContain('　　（一）抓组织。新建工会12家。\n　　（二）抓维权。受理8件。\n指标\t数值\n提案\t14件');
    expect(plainText(WHOLE)).toContain('附件：1.统计表\n　　　　　2.名册');
    expect(plainText(WHOLE)).toContain('附件1\n\n统计表\n\n　　一、组建\n　　12家。（来源：台账）');
  });

  test('as Markdown', () => {
    expect(markdown(WHOLE)).toContain('**（一）抓组织。**新建工会12家。');
    expect(markdown(WHOLE)).toContain('| 指标 | 数值 |\n| --- | --- |\n| 提案 | 14件 |');
    expect(markdown(WHOLE)).toContain('# 附件1：统计表');
  });

  test('as rich text, with the face of the heading and levels that a word processor takes for its own', () => {
    const html = richText(WHOLE);
    expect(html).toContain('<span style="font-family:楷体_GB2312,KaiTi">（一）抓组织。</span>新建工会12家。');
    expect(html).toMatch(/<h1 [^>]*mso-char-indent-count:2\.0[^>]*>一、主要工作<\/h1>/);
    expect(html).toMatch(/<td [^>]*>14件<\/td>/);
    expect(html).toMatch(/page-break-before:always">附件1<\/p>/);
  });

  test('on sheets: the heading’s letters are told apart, rows have cells, an attachment begins a page', () => {
    const pages = paginate(WHOLE);
    const lines = pages.flatMap((page) => page.lines);
    expect(lines.find(({ text }) => text.startsWith('（一）抓组织'))?.lead).toEqual({ face: 2, length: 7 });
    expect(lines.filter(({ row }) => row).map(({ row }) => row?.cells.map(({ text }) => text))).toEqual([
      ['指标', '数值'],
      ['提案', '14件'],
    ]);
    expect(pages.map((page) => page.lines[0]?.text)).toEqual([expect.stringContaining('某某区总工会'), '附件1']);
    expect(pages[1]?.lines.slice(0, 5).map(({ face, text }) => `${face} ${text}`)).toEqual([
      '1 附件1',
      'text ',
      'title 统计表',
      'text ',
      '1 一、组建',
    ]);
  });
});
