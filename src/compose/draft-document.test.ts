import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { documentOf } from './draft-document.ts';
import { markedDocument } from './proof/marked-document.ts';
import { shownNodes } from './view/shown-nodes.ts';

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

const document = (changed: Partial<Draft> = {}) => documentOf({ ...draft, ...changed }, '2026-11-21', 'https://a.example/');

describe('documentOf', () => {
  test('fills what is filled, leaves out empty paragraphs and notes that are left out', () => {
    const { title, blocks, properties } = document();
    expect(title).toBe('市总工会总结');
    expect(blocks).toHaveLength(5);
    expect(blocks[2]).toEqual({ kind: 'paragraph', text: '帮扶【人数】人。', note: '某总结，2025年' });
    expect(blocks[3]).toEqual({ kind: 'paragraph', text: '<建家>12个。' });
    expect(properties.revised).toBe('2026-01-05');
    expect(document({ date: '' }).properties.revised).toBe('2026-11-21');
  });

  test('takes the source of a value that only hints for no note, and keeps what an editor remarks on a source to itself', () => {
    const own = { id: 1, kind: 'paragraph', text: '资助【人数】名。', note: '某总结', hint: '39名（某市）' } as const;
    const told = { id: 2, kind: 'paragraph', text: '同类做法：某市39名。', note: '某总结，2023（原文，疑误）' } as const;
    expect(document({ nodes: [own, told] }).blocks).toEqual([
      { kind: 'paragraph', text: '资助【人数】名。' },
      { kind: 'paragraph', text: '同类做法：某市39名。', note: '某总结，2023' },
    ]);
  });

  test('leaves the headings out that only keep a place, and numbers the others without them', () => {
    const silent = { id: 1, kind: 'heading', level: 1, text: '总体评价', silent: true } as const;
    const nodes = [silent, { id: 2, kind: 'paragraph', text: '总的看。' }, { id: 3, kind: 'heading', level: 1, text: '主要工作' }] as const;
    expect(document({ nodes: [...nodes] }).blocks).toEqual([
      { kind: 'paragraph', text: '总的看。' },
      { kind: 'heading', level: 1, text: '主要工作' },
    ]);
    expect(shownNodes({ ...draft, nodes: [...nodes] }, new Map()).map(({ number }) => number)).toEqual(['', '', '一、']);
  });

  test('tidies 主送机关 and 附件: no colon, number, 书名号 or final punctuation of their own', () => {
    const full = document({ addressee: '【单位】、各基层工会：', attachments: '附件：1.《统计表》；\n\n 2、名单。\n3.5万元支出明细' });
    expect(full.addressee).toBe('市总工会、各基层工会');
    expect(full.attachments).toEqual(['统计表', '名单', '3.5万元支出明细']);
  });

  test('numbers no attachment twice, however its name was typed', () => {
    expect(document({ attachments: '2.附件2：名册\n附件1 统计表\n附件清单' }).attachments).toEqual(['名册', '统计表', '附件清单']);
  });

  test('takes a day that there is not for none', () => {
    expect(document({ date: '0026-01-05' })).not.toHaveProperty('date');
    expect(document({ date: '0026-01-05' }).properties.revised).toBe('2026-11-21');
  });

  test('a heading runs into its paragraph, rows of cells are a table, an attachment holds what follows it', () => {
    const nodes: Draft['nodes'] = [
      { id: 1, kind: 'heading', level: 2, text: '抓组织', runIn: true },
      { id: 2, kind: 'paragraph', text: '新建工会【家数】家。' },
      { id: 3, kind: 'heading', level: 2, text: '抓维权', runIn: true },
      { id: 4, kind: 'paragraph', text: '指标｜数值\n提案｜14件' },
      { id: 5, kind: 'heading', level: 1, text: '统计表', appendix: true },
      { id: 6, kind: 'paragraph', text: '行一\n行二' },
    ];
    const whole = document({ nodes, fills: { 家数: '12' } });
    expect(whole.blocks).toEqual([
      { kind: 'paragraph', text: '新建工会12家。', lead: { level: 2, text: '抓组织' } },
      { kind: 'heading', level: 2, text: '抓维权' },
      { kind: 'table', columns: ['指标', '数值'], rows: [['提案', '14件']] },
    ]);
    expect(whole.appendices).toEqual([{ title: '统计表', blocks: [{ kind: 'paragraph', text: '行一行二' }] }]);
    expect(shownNodes({ ...draft, nodes }, new Map()).map(({ number }) => number)).toEqual(['（一）', '', '（二）', '', '', '']);
    const marked = markedDocument(whole, { nodes, fills: {} }, [
      { at: 1, kind: '结构', says: '甲' },
      { at: 6, kind: '标点', says: '乙' },
    ]);
    expect(marked.blocks[0]).toMatchObject({ remarks: ['结构：甲。'] });
    expect(marked.appendices?.[0]?.blocks[0]).toMatchObject({ remarks: ['标点：乙。'] });
  });

  test('has none of them where they are left empty', () => {
    expect(Object.keys(document())).not.toContain('addressee');
    expect(Object.keys(document())).not.toContain('attachments');
  });
});
