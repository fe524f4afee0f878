import { describe, expect, it } from 'vitest';
import { toLibraryView } from '../lib/library-view.ts';
import { SITE } from '../site.ts';
import { practiceDocument } from './practice-document.ts';
import { summaryDocument } from './summary-document.ts';

const library = toLibraryView({
  laws: [
    {
      id: 'gong-hui-fa',
      data: {
        title: '中华人民共和国工会法',
        short: '工会法',
        aliases: [],
        kind: '法律',
        version: '2021-12-24',
        checked: '2026-07-17',
        articleCount: 58,
        about: '说明',
        provisions: [],
      },
    },
  ],
  outdated: [],
  levels: [],
  paperwork: { papers: [], phrases: [], headings: [], calendar: [], forms: [] },
  categories: [{ id: 'min-zhu', label: '民主管理', description: '说明', introduction: '介绍', order: 1 }],
  terms: [{ id: 'zhi-dai-hui', label: '职代会', aliases: [], category: 'min-zhu' }],
  summaries: [
    {
      id: 'mou-qu',
      data: {
        title: '某区：民主管理',
        summary: '一句话。',
        originalTitle: '原题',
        file: '001.txt',
        piece: 2,
        organisation: '某区总工会',
        orgType: '区级总工会',
        region: '某市',
        period: '2025年',
        sections: [],
        script: '简体',
        defects: ['缺了标题。'],
        revised: '2026-11-19',
        draft: false,
      },
      body: '## 一 职代会\n\n正文[链接](/practices/x/)。\n\n## 二 校务公开\n\n第二段。',
    },
  ],
  practices: [
    {
      id: 'x',
      data: {
        title: '职代会提案',
        summary: '一句话说清。',
        category: 'min-zhu',
        tags: ['zhi-dai-hui'],
        orgTypes: ['区级总工会'],
        aliases: ['提案'],
        asks: [],
        evidence: '已实施',
        sources: [{ summary: 'mou-qu', section: '一 职代会' }],
        legal: [{ law: 'gong-hui-fa', article: 20 }],
        rules: [{ says: '不予撤换的，依法处理', law: 'gong-hui-fa', article: 20, paragraph: 1 }],
        figures: [{ label: '提案', value: 30, unit: '件', asWritten: '30多件', approximate: true, source: 'mou-qu' }],
        wordings: [
          { id: 'w1', slot: '成效', text: '【单位】收到提案【件数】件。' },
          { id: 'w2', slot: '开头', text: '提案连着民心。' },
        ],
        related: [],
        revised: '2026-11-20',
        draft: false,
      },
      body: '## 这是什么\n\n**一种**制度。\n\n## 怎么做\n\n1. 征集。\n2. 立案。',
    },
  ],
});

const headings = (document: ReturnType<typeof practiceDocument>) =>
  document.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
const texts = (document: ReturnType<typeof practiceDocument>) =>
  document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('practiceDocument', () => {
  const document = practiceDocument(library.practices[0]!);

  it('follows the page from the definition to the sources', () => {
    expect(headings(document)).toEqual([
      '1 法律依据与硬规定',
      '1 这是什么',
      '1 怎么做',
      '1 数字',
      '1 措辞',
      '2 开头',
      '2 成效',
      '1 依据和出处',
    ]);
    expect(texts(document)).toEqual([
      '一句话说清。',
      '1.不予撤换的，依法处理（《工会法》第二十条第一款）。',
      '法律依据：《工会法》第二十条。',
      '一种制度。',
      '1.征集。',
      '2.立案。',
      '提案连着民心。',
      '【单位】收到提案【件数】件。',
      '已实施：来源写明已经做过。见于区级总工会。',
      '领域：民主管理。标签：职代会。',
      '1.某区：民主管理，“一 职代会”一节。',
    ]);
  });

  it('says what it rests on where no law does', () => {
    const without = practiceDocument({ ...library.practices[0]!, legal: [], rules: [], legalNone: '没有条文，按会议决定办。' });
    expect(texts(without)[1]).toBe('没有条文，按会议决定办。');
  });

  it('gives each figure as the source wrote it, with its source', () => {
    expect(document.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [['提案', '30多件（约数）', '未写', '某区：民主管理']],
    });
  });

  it('is signed, dated and says where it comes from', () => {
    expect(document).toMatchObject({ signature: SITE.publisher, date: '2026-11-20' });
    expect(document.note).toContain(`${SITE.url}/practices/x/`);
    expect(document.properties.source).toBe(`${SITE.url}/practices/x/`);
  });
});

describe('summaryDocument', () => {
  const document = summaryDocument(library.summaries[0]!);

  it('keeps the headings of the source without numbers of its own', () => {
    expect(document.numbered).toBe(false);
    expect(headings(document)).toEqual(['1 一 职代会', '1 二 校务公开', '1 来历', '1 原文的缺陷与处理']);
  });

  it('tells where the piece comes from and what is wrong with it', () => {
    expect(texts(document).slice(-2)).toEqual([
      '单位：某区总工会。地区：某市。时期：2025年。原题：原题。来源文件：001.txt，第2篇。',
      '1.缺了标题。',
    ]);
  });
});
